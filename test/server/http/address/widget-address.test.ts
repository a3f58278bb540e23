import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WidgetAddressError } from '../../../../server/http/address/widget-address.error.js';
import { queryOf, readWidgetAddress } from '../../../../server/http/address/widget-address.js';
import { elements } from '../../../support/elements.js';

const read = (name: string, query = '') => readWidgetAddress(elements, name, new URLSearchParams(query));
function refusal(name: string, query = ''): WidgetAddressError {
  try {
    read(name, query);
  } catch (error) {
    if (error instanceof WidgetAddressError) return error;
    throw error;
  }
  throw new Error(`${name}?${query} was read`);
}

describe('given the address of a widget', () => {
  it.each(elements.names)('when %s is named alone, then it is read and written back as nothing', (name) => {
    expect(read(name)).toEqual({ name, locale: 'id', theme: 'auto', colours: {} });
    expect(queryOf(read(name))).toBe('');
  });

  it('when it says all that it can, then each parameter is read', () => {
    const query =
      'now=F60&heading=Tetap+pulih&theme=dark&locale=en&to=2025&from=2021&period=YEAR&region=15.71&indicator=completion&police=%231D4F91';
    expect(read('indicator', query)).toEqual({
      name: 'indicator',
      indicator: 'COMPLETION',
      region: '15.71',
      period: 'year',
      from: '2021',
      to: '2025',
      heading: 'Tetap pulih',
      locale: 'en',
      theme: 'dark',
      colours: { police: '#1d4f91', now: '#ff6600' },
    });
  });

  it('when the same is written in another order and other letters, then the canonical text is the same', () => {
    const canonical = 'indicator=COMPLETION&region=15&period=year&to=2025&locale=en&theme=dark&ink=112233';
    expect(queryOf(read('indicator', canonical))).toBe(canonical);
    const other =
      'theme=DARK&ink=%23123&to=2025&locale=en&utm_source=x&by2=&period=Year&region=15&indicator=completion'.replace(
        '&by2=',
        '&from=',
      );
    expect(queryOf(read('indicator', other))).toBe(canonical);
    expect(queryOf(read('dashboard', 'show=indicator:COMPLETION,map+cascade'))).toBe(
      queryOf(read('dashboard', 'show=indicator%3ACOMPLETION++map%20cascade')),
    );
  });

  it.each([
    ['operations', 'by=kind'],
    ['suspects', 'by=age_band'],
    ['suspects', 'by=role'],
    ['suspects', 'by=sex'],
    ['relapse', 'by=mentor'],
    ['map', 'by=region'],
    ['capacity', 'from=2024-Q1&to=2024-Q4'],
    ['operations', 'period=month&from=2024-03'],
    ['map', 'indicator=CASE_RATE'],
    ['dashboard', 'show=indicator:COMPLETION+relapse:mentor+capacity'],
  ])('when %s has %s, then it is taken', (name, query) => {
    expect(queryOf(read(name, query))).toBe(new URLSearchParams(query).toString());
  });

  it.each([
    ['operations', 'region=Jambi', 'region', '15.71'],
    ['operations', 'region=1571', 'region', '15.71'],
    ['operations', 'from=2024-03', 'from', '2024'],
    ['operations', 'period=quarter&from=2024', 'from', '2024-Q1'],
    ['operations', 'period=month&to=2024-13', 'to', '2024-03'],
    ['operations', 'from=2025&to=2021', 'from', 'exchange'],
    ['operations', 'period=week', 'period', 'years3'],
    ['operations', 'by=mentor', 'by', 'agency'],
    ['operations', 'locale=de', 'locale', 'en'],
    ['operations', 'theme=blue', 'theme', 'dark'],
    ['operations', 'ink=red;}', 'ink', '1d4f91'],
    ['operations', 'ink=url(//x)', 'ink', '1d4f91'],
    ['operations', `heading=${'x'.repeat(161)}`, 'heading', '160'],
    ['operations', 'heading=a%0Ab', 'heading', 'one line'],
    ['operations', 'heading=a%E2%80%AEb', 'heading', 'one line'],
    ['indicator', 'indicator=HAPPINESS', 'indicator', 'COMPLETION'],
    ['dashboard', 'show=dashboard', 'show', 'capacity'],
    ['dashboard', 'show=capacity:mentor', 'show', 'capacity'],
    ['dashboard', 'show=indicator:a:b', 'show', 'capacity'],
    ['dashboard', `show=${'map+'.repeat(25)}map`, 'show', '24'],
    ['operations', 'region=15&region=16', 'region', 'once'],
  ])('when %s has %s, then it is refused with the place and the way out', (name, query, place, wayOut) => {
    const { statusCode, sentence } = refusal(name, query);
    expect(statusCode).toBe(400);
    expect(sentence.en).toMatch(new RegExp(`^The parameter ${place} .*${wayOut}`));
    expect(sentence.id).toMatch(new RegExp(`^Parameter ${place} `));
  });

  it('when a parameter is not known, then those known are named, and a near one first', () => {
    expect(refusal('operations', 'regoin=15').sentence.en).toMatch(
      /perhaps region is meant.*Known: by, region/,
    );
    expect(refusal('capacity', 'by=kind').sentence.en).toMatch(/^The widget capacity does not know/);
    expect(refusal('dashboard', '__proto__=1').statusCode).toBe(400);
  });

  it('when there is no such widget, then that is said with those that there are', () => {
    const { statusCode, sentence } = refusal('seizure');
    expect(statusCode).toBe(404);
    expect(sentence.id).toMatch(/mungkin maksudnya seizures.*operations, indicator/);
    for (const name of ['constructor', '', '../etc', 'Operations'])
      expect(refusal(name).statusCode).toBe(404);
  });

  it('when anything at all is sent, then it is read to the same canonical text, or refused without repeating it', () => {
    const names = fc.oneof(fc.constantFrom(...elements.names), fc.string());
    const keys = fc.constantFrom('region', 'from', 'heading', 'ink', 'show', 'by', 'indicator');
    const queries = fc.array(fc.tuple(fc.oneof(keys, fc.string()), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(names, queries, (name, pairs) => {
        const query = new URLSearchParams(pairs);
        const mark = 'q<zq"';
        query.append('heading', mark);
        try {
          const address = readWidgetAddress(elements, name, query);
          expect(queryOf(readWidgetAddress(elements, name, new URLSearchParams(queryOf(address))))).toBe(
            queryOf(address),
          );
        } catch (error) {
          if (!(error instanceof WidgetAddressError)) throw error;
          expect(error.sentence.id + error.sentence.en).not.toContain(mark);
        }
      }),
    );
  });
});
