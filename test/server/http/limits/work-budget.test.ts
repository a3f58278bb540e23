import { describe, expect, it } from 'vitest';
import { RateLimitedError } from '../../../../server/http/limits/rate-limited.error.js';
import { askerOf, ownWork, WorkBudget } from '../../../../server/http/limits/work-budget.js';

describe('given a budget of 600 a minute', () => {
  const waitOf = (spend: () => void): number => {
    try {
      spend();
      return 0;
    } catch (error) {
      expect(error).toBeInstanceOf(RateLimitedError);
      return (error as RateLimitedError).seconds;
    }
  };

  it('when an address has spent it, then it waits as long as that takes to fill up again', () => {
    const budget = new WorkBudget(600);
    budget.spend('one', 500, 0);
    budget.spend('one', 700, 0);
    const seconds = waitOf(() => budget.spend('one', 1, 0));
    expect(seconds).toBe(61);
    expect(waitOf(() => budget.spend('one', 1, 30_000))).toBe(31);
    expect(waitOf(() => budget.spend('one', 1, seconds * 1_000))).toBe(0);
  });

  it('when another address or the server itself asks, then they do not wait', () => {
    const budget = new WorkBudget(600);
    for (const who of ['one', ownWork]) budget.spend(who, 5_000, 0);
    for (const who of ['another', ownWork]) expect(waitOf(() => budget.spend(who, 1, 0))).toBe(0);
  });

  it('when it was not used for long, then it is a minute full, no more', () => {
    const budget = new WorkBudget(600);
    budget.spend('one', 1, 0);
    budget.spend('one', 601, 3_600_000);
    expect(waitOf(() => budget.spend('one', 1, 3_600_000))).toBeGreaterThan(0);
  });

  it('when it is 0, then it is without end', () => {
    const budget = new WorkBudget(0);
    for (let at = 0; at < 100; at++) budget.spend('one', 1_000_000, 0);
  });

  it('when addresses of IPv6 lie in one network, then they are one', () => {
    expect(askerOf({ ip: '2001:db8:1:1::1' })).toBe(askerOf({ ip: '2001:db8:1:1:ffff::4' }));
    expect(askerOf({ ip: '2001:db8:1:2::1' })).not.toBe(askerOf({ ip: '2001:db8:1:1::1' }));
    expect(askerOf({ ip: '192.0.2.1' })).not.toBe(askerOf({ ip: '192.0.2.2' }));
  });
});
