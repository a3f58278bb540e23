import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIssuer } from '../support/issuer.js';
import { startServer } from '../support/server.js';
import { browserAndServer } from './given.js';
import { figuresOf, holdersOf, kept, paste, shows } from './signed-in.js';
import { findings, open, settled } from './site.js';

/** Among what a token endpoint answers. */
const isSecret = (value: string) => value.length > 30;

describe('given a server without an issuer, and the dashboard in a browser', () => {
  const given = browserAndServer('demo');

  it('when leadership pastes a token, then figures are exact and marked, the token stays in memory, and signing out takes both back', async () => {
    const { page, noise } = await open(given.browser, `${given.server.address}/`, { bypassCSP: true });
    await shows(page, /dilindungi/);
    const protectedTable = await figuresOf(page);
    const { token } = await given.server.token({ role: 'LEADERSHIP', agency: 'BNNP-JAMBI' });
    await paste(page, ` Bearer ${token}\n`);
    await shows(page, /Angka pasti/);
    expect(await page.locator('#viewer').textContent()).toMatch(
      /^Masuk sebagai pimpinan, .*Jambi.* pasti, tanpa perlindungan; jangan dipublikasikan/,
    );
    expect(await page.locator('body').getAttribute('data-mark')).toBe('Angka pasti – bukan untuk publikasi');
    await settled(page);
    expect(await figuresOf(page)).not.toEqual(protectedTable);
    expect(await findings(page)).toEqual([]);
    expect(await kept(page)).not.toContain(token.slice(-40));

    await page.locator('#sign-out').click();
    await shows(page, /dilindungi/);
    expect(await figuresOf(page)).toEqual(protectedTable);
    expect(await page.locator('body').getAttribute('data-mark')).toBeNull();
    expect(await page.locator('#viewer').textContent()).toMatch(/^Anda sudah keluar/);
    expect(await holdersOf(page, token)).toBe(0);
    expect(noise).toEqual([]);
    await page.close();
  });

  it('when leadership signs in, and then chooses a year, then each time one request asks for all of it', async () => {
    const { page, asked, posted, noise } = await open(given.browser, `${given.server.address}/`);
    await settled(page);
    const { token } = await given.server.token({ role: 'LEADERSHIP' });
    const ways = () => posted.map((one) => one.split(' ')[0]);
    await paste(page, token);
    await shows(page, /Angka pasti/);
    await settled(page);
    // Who signs in, and what they then read.
    expect(ways()).toEqual(['/graphql', '/q']);
    await page.locator('sinergi-dashboard [name=period]').selectOption('2024');
    await page.locator('sinergi-operations .sentence', { hasText: '2024' }).waitFor();
    await settled(page);
    expect({ posted: ways(), asked: asked.length, noise }).toEqual({
      posted: ['/graphql', '/q', '/q'],
      asked: 1,
      noise: [],
    });
    await page.close();
  });

  it('when a token is not taken, then words say why, nothing is shown, and cancelling forgets it', async () => {
    const { page } = await open(given.browser, `${given.server.address}/?locale=en`);
    const said = page.locator('#sign-in-problem');
    await paste(page, 'kata sandi');
    await said.filter({ hasText: 'This is no token' }).waitFor();
    const { token } = await given.server.token({ role: 'LEADERSHIP' });
    await page.getByLabel('Token').fill(`${token.slice(0, -8)}AAAAAAAA`);
    await page.locator('#sign-in-form [type=submit]').click();
    await said.filter({ hasText: 'does not take the token' }).waitFor();
    expect(await holdersOf(page, token.slice(0, -8))).toBe(0);
    await page.locator('#sign-in-cancel').click();
    await page.locator('#sign-in').click();
    expect([await page.getByLabel('Token').inputValue(), await said.textContent()]).toEqual(['', '']);
    await page.close();
  });

  it('when a role reads nothing exactly, then the page says so and claims no exact figure', async () => {
    const { page } = await open(given.browser, `${given.server.address}/`);
    const { token } = await given.server.token({ role: 'STEWARD', agency: 'BNNP-JAMBI' });
    await paste(page, token);
    await page.locator('#viewer', { hasText: 'pengelola data' }).waitFor();
    expect(await page.locator('#viewer').textContent()).toContain('tidak membuka angka pasti');
    expect(await page.locator('body').getAttribute('data-mark')).toBeNull();
    await page.close();
  });

  it('when the token is revoked, then the next question signs the reader out and says why', async () => {
    const { page } = await open(given.browser, `${given.server.address}/`);
    const { id, token } = await given.server.token({ role: 'LEADERSHIP' });
    await paste(page, token);
    await shows(page, /Angka pasti/);
    await given.database.pool.query('INSERT INTO records.revoked_token (id, revoked_at) VALUES ($1, now())', [
      id,
    ]);
    await page.locator('sinergi-dashboard [name=period]').selectOption('2024');
    await page.locator('#viewer', { hasText: 'Token ini sudah dicabut' }).waitFor();
    await shows(page, /dilindungi/);
    expect(await holdersOf(page, token)).toBe(0);
    expect(await page.locator('#sign-in').isVisible()).toBe(true);
    await page.close();
  });

  describe('and a server that trusts an issuer', () => {
    const claims = { role: 'LEADERSHIP', audience: 'sinergi', seconds: 300 };
    let issuer: Awaited<ReturnType<typeof startIssuer>>;
    let server: typeof given.server;
    beforeAll(async () => {
      issuer = await startIssuer('dasbor', claims);
      const signIn = { issuer: issuer.address, clientId: 'dasbor', scope: 'openid' };
      server = await startServer(given.database, { oidcIssuer: issuer.address, signIn });
      await issuer.allow(`${server.address}/sign-in/callback`);
    });
    afterAll(async () => {
      await server.close();
      await issuer.close();
    });

    /** The dashboard, and the window of the issuer that its button opens. */
    async function atTheIssuer() {
      const context = await given.browser.newContext();
      const page = await context.newPage();
      const noise: string[] = [];
      page.on('console', (message) => noise.push(message.text()));
      await page.goto(server.address);
      await page.locator('#sign-in').click();
      const opened = context.waitForEvent('page');
      const asked = context.waitForEvent('request', (request) => request.url().includes('code_challenge='));
      await page.locator('#sign-in-issuer').click();
      const popup = await opened;
      return { context, page, popup, noise, asked: new URL((await asked).url()).searchParams };
    }

    it('when leadership signs in there, then figures are exact, the window closes, and no secret is kept anywhere', async () => {
      const { context, page, popup, noise, asked } = await atTheIssuer();
      const tokens: string[] = [];
      page.on('response', async (response) => {
        if (response.url().startsWith(issuer.address) && response.request().method() === 'POST')
          tokens.push(
            ...Object.values(await response.json())
              .map(String)
              .filter(isSecret),
          );
      });
      expect(asked.get('code_challenge_method')).toBe('S256');
      const closed = popup.waitForEvent('close');
      await popup.getByRole('button').click();
      await shows(page, /Angka pasti/);
      await closed;
      expect(await page.locator('#viewer').textContent()).toContain('Masuk sebagai pimpinan');
      expect(tokens.length).toBeGreaterThan(1);
      const everything = await kept(page);
      for (const secret of [...tokens, asked.get('state')]) expect(everything).not.toContain(secret);
      expect(noise).toEqual([]);
      await context.close();
    });

    it('when the two servers answer, then the page of the one that trusts an issuer may ask that one, and nobody else', async () => {
      const mayAsk = async (address: string) =>
        /connect-src ([^;]*)/.exec((await fetch(address)).headers.get('content-security-policy') ?? '')?.[1];
      expect(await mayAsk(server.address)).toBe(`'self' ${issuer.address}`);
      expect(await mayAsk(given.server.address)).toBe("'self'");
    });

    it('when an answer comes that this page did not ask for, or with a code that is not its own, then nobody is signed in', async () => {
      const { context, page, asked } = await atTheIssuer();
      const comeBack = async (state: string | null) => {
        const back = await context.newPage();
        const answer = new URLSearchParams({ code: 'forged', state: state ?? '', iss: issuer.address });
        await back.goto(`${server.address}/sign-in/callback?${answer}`);
        return back;
      };
      const strange = await comeBack('another');
      await strange.getByText('Tidak ada halaman Sinergi yang menunggu').waitFor();
      expect(await page.locator('#sign-in-problem').textContent()).toMatch(/^Masuklah di jendela/);
      await comeBack(asked.get('state'));
      await page.locator('#sign-in-problem', { hasText: 'tidak memberikan token' }).waitFor();
      expect(await page.locator('#viewer').textContent()).toBe('');
      await shows(page, /dilindungi/);
      await context.close();
    });

    it('when the token is for somebody else, then it is refused in words; when it ends, then the next one goes on', async () => {
      claims.audience = 'another service';
      const { context, page, popup } = await atTheIssuer();
      await popup.getByRole('button').click();
      await page.locator('#sign-in-problem', { hasText: 'Server ini tidak menerima token' }).waitFor();
      Object.assign(claims, { audience: 'sinergi', seconds: 1 });
      const renewal = page.waitForRequest((request) => /refresh_token/.test(request.postData() ?? ''));
      await page.locator('#sign-in-issuer').click();
      await shows(page, /Angka pasti/);
      // The server gives clocks five seconds.
      await page.waitForTimeout(6_500);
      claims.seconds = 300;
      await page.locator('sinergi-dashboard [name=period]').selectOption('2024');
      await renewal;
      await shows(page, /Angka pasti/);
      expect(await page.locator('#sign-out').isVisible()).toBe(true);
      await context.close();
    });
  });
});
