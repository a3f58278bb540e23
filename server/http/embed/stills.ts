import { createHash } from 'node:crypto';
import type { StoredAnswer, TrustedAnswers } from '../trusted-answer.js';
import { readTrustedAsks } from '../trusted-ask.js';
import { unknownRegion } from './placed-widget.js';
import { RefusedError } from './refused.error.js';
import { readStillBuild, type Shown, type StillBuild } from './still-build.js';
import type { WidgetAddress } from './widget-address.js';

/** What an address shows, before it is made. */
export interface Prospect {
  /** The same as long as it would be made the same. */
  digest: string;
  /** False while nothing is published yet: then nobody may keep it. */
  cacheable: boolean;
  shown(): Promise<Shown>;
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Answers for the widgets of readers without JavaScript, from the stored bytes that widgets get from `GET /q`. */
export class Stills {
  #build: Promise<StillBuild> | undefined;

  constructor(
    private readonly answers: TrustedAnswers,
    private readonly builtWidgets: string,
  ) {}

  /** Throws RefusedError where the address asks for what cannot be answered. */
  async of(address: WidgetAddress): Promise<Prospect> {
    const { Still, digest } = await this.#loaded();
    const still = new Still(address.name, address);
    const stored = await Promise.all(still.addresses.map((asked) => this.#answerTo(asked)));
    for (const { cacheable, plain } of stored) if (!cacheable) refuseErrors(answersIn(plain));
    return {
      digest: hashOf([digest, ...still.addresses, ...stored.map((one) => one.digest)]),
      cacheable: stored.every(({ cacheable }) => cacheable),
      shown: () => still.shown(stored.flatMap(({ plain }) => answersIn(plain)).map(({ data }) => data)),
    };
  }

  #answerTo(asked: string): Promise<StoredAnswer> {
    const d = new URL(asked, 'http://localhost').searchParams.get('d');
    return this.answers.batch(readTrustedAsks(d));
  }

  /** Read at its first use, again where that failed. */
  #loaded(): Promise<StillBuild> {
    this.#build ??= readStillBuild(this.builtWidgets).catch((error) => {
      this.#build = undefined;
      throw error;
    });
    return this.#build;
  }
}

const answersIn = (plain: Buffer): Answer[] => JSON.parse(plain.toString());

function refuseErrors(answers: Answer[]): void {
  const error = answers.flatMap(({ errors = [] }) => errors)[0];
  if (!error) return;
  if (error.message.startsWith('unknown region')) throw unknownRegion;
  const code = error.extensions?.code ?? 'INTERNAL';
  if (code === 'INTERNAL') throw new Error('a trusted document could not be answered');
  throw new RefusedError(code === 'NOT_FOUND' ? 404 : 400, {
    id: `Permintaan ini tidak dapat dijawab: ${error.message}.`,
    en: `This cannot be answered: ${error.message}.`,
  });
}

/** One short hash of several texts. */
export const hashOf = (texts: string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 27);
