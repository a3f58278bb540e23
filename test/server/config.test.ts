import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.js';
import { projectRoot } from '../../server/project-root.js';

/** What one sentence, and nothing else, says of a setting. */
const refusal = (sentence: string) =>
  expect.objectContaining({ constructor: ConfigError, message: sentence });

describe('given the environment', () => {
  it('when nothing is set, or set to nothing, then the defaults hold', () => {
    const defaults = {
      dataDirectory: join(projectRoot, 'data'),
      databaseUrl: undefined,
      publicDatabaseUrl: undefined,
      oidcScope: 'openid',
      rateLimit: 3000,
      proxies: 0,
      stopWithinSeconds: 15,
      metrics: undefined,
      host: 'localhost',
      port: 4000,
      logLevel: 'warn',
    };
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig({ PORT: '', SINERGI_DATA: '', DATABASE_URL: '' })).toEqual(defaults);
  });

  it('when a data directory is named, then it is taken from where the command runs', () => {
    expect(readConfig({ SINERGI_DATA: 'elsewhere' }).dataDirectory).toBe(resolve('elsewhere'));
  });

  it.each(['many', '-1', '65536', '40.5', '0x10', '4e3', '4000 or so'])(
    'when the port is %s, then one sentence says what it must be',
    (port) => {
      expect(() => readConfig({ PORT: port })).toThrow(refusal('PORT must be a number from 0 to 65535'));
    },
  );

  it('when the port is free to choose, then it is 0', () => {
    expect(readConfig({ PORT: '0' }).port).toBe(0);
  });

  it('when requests are limited otherwise, or proxies stand in front, then their numbers are read', () => {
    expect(readConfig({ SINERGI_RATE_LIMIT: '0', SINERGI_TRUST_PROXY: '1' })).toMatchObject({
      rateLimit: 0,
      proxies: 1,
    });
  });

  it('when people sign in at an issuer, then its client and scopes are read, and a client without an issuer is refused', () => {
    const env = {
      SINERGI_OIDC_ISSUER: 'https://login.go.id/realms/sinergi',
      SINERGI_OIDC_CLIENT_ID: 'dasbor',
    };
    expect(readConfig(env)).toMatchObject({ oidcClientId: 'dasbor', oidcScope: 'openid' });
    expect(readConfig({ ...env, SINERGI_OIDC_SCOPE: 'openid sinergi' }).oidcScope).toBe('openid sinergi');
    expect(() => readConfig({ ...env, SINERGI_OIDC_SCOPE: 'profile' })).toThrow(
      /^SINERGI_OIDC_SCOPE must be/,
    );
    expect(() => readConfig({ SINERGI_OIDC_CLIENT_ID: 'dasbor' })).toThrow(
      /^SINERGI_OIDC_CLIENT_ID needs SINERGI_OIDC_ISSUER/,
    );
  });

  it('when the public address is set, then it is written without a slash at its end', () => {
    const addressOf = (SINERGI_ADDRESS: string) => readConfig({ SINERGI_ADDRESS }).address;
    expect(addressOf('https://Sinergi.jambiprov.go.id')).toBe('https://sinergi.jambiprov.go.id');
    expect(addressOf('https://jambiprov.go.id/sinergi/')).toBe('https://jambiprov.go.id/sinergi');
    for (const wrong of [
      'sinergi.jambiprov.go.id',
      'ftp://x.go.id',
      'https://x.go.id/?a',
      'https://u:p@x.go.id',
    ])
      expect(() => addressOf(wrong)).toThrow(/^SINERGI_ADDRESS must be the address/);
  });

  it.each([
    [
      { SINERGI_RATE_LIMIT: '-1' },
      'SINERGI_RATE_LIMIT must be a number of requests a minute, 0 for no limit',
    ],
    [
      { SINERGI_TRUST_PROXY: 'true' },
      'SINERGI_TRUST_PROXY must be the number of reverse proxies in front, 0 to 9',
    ],
  ])('when %o is set, then one sentence says what it must be', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(refusal(sentence));
  });

  it('when metrics have an address, then host and port are read, and anything else is refused', () => {
    const metricsOf = (SINERGI_METRICS: string) => readConfig({ SINERGI_METRICS }).metrics;
    expect(metricsOf('127.0.0.1:9464')).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(metricsOf('[::1]:9464')).toEqual({ host: '::1', port: 9464 });
    for (const wrong of ['9464', 'http://127.0.0.1:9464', '127.0.0.1:70000', 'host:'])
      expect(() => metricsOf(wrong)).toThrow(/^SINERGI_METRICS must be an address like 127.0.0.1:9464/);
  });

  it.each(['0', '1.5', '1000', 'long'])(
    'when the time for answers is %s, then one sentence says so',
    (seconds) => {
      expect(readConfig({ SINERGI_STOP_WITHIN: '30' }).stopWithinSeconds).toBe(30);
      expect(() => readConfig({ SINERGI_STOP_WITHIN: seconds })).toThrow(
        refusal('SINERGI_STOP_WITHIN must be a number of seconds, 1 to 999'),
      );
    },
  );

  it('when the log level is unknown, then the known ones are named', () => {
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(/^LOG_LEVEL must be fatal, error/);
  });
});
