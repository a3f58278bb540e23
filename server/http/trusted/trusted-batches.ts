import { ApiError } from '../../language/api.error.js';
import { readTrustedAsks, type TrustedAsk } from '../documents/trusted-ask.js';
import { trustedWords } from './trusted.words.js';

/** As long as codes of regions get, of villages: 15.71.01.1001. */
const regionCode = /^[\w.]{1,13}$/;

/** What the own pages of builds ask together, by the names that the builds gave it. Nobody else can name anything. */
export class TrustedBatches {
  readonly #byName: ReadonlyMap<unknown, TrustedAsk[]>;

  /** `texts` are what these pages would write into `GET /q?d=…`, in the region that the build put there. */
  constructor(texts: Record<string, string>) {
    const asks = (text: string) => readTrustedAsks(text, Number.POSITIVE_INFINITY);
    this.#byName = new Map(Object.entries(texts).map(([name, text]) => [name, asks(text)]));
  }

  /**
   * What a page of this name asks of a region, without one as the build wrote it.
   * Throws NOT_FOUND where no build knows the name, BAD_USER_INPUT where the region is no code.
   */
  asks(name: unknown, region?: unknown): TrustedAsk[] {
    const asks = this.#byName.get(name);
    if (!asks) throw new ApiError(trustedWords.unknown, { code: 'NOT_FOUND' });
    if (region === undefined) return asks;
    if (typeof region !== 'string' || !regionCode.test(region))
      throw new ApiError(trustedWords.noRegion, { code: 'BAD_USER_INPUT' });
    const written = asks.find(({ variables }) => 'region' in variables)?.variables.region;
    return asks.map(({ id, variables }) => ({
      id,
      variables: variables.region === written ? { ...variables, region } : variables,
    }));
  }
}
