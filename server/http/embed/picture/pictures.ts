import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unknownRegion } from '../../address/titled-widget.js';
import { queryOf, type WidgetAddress } from '../../address/widget-address.js';
import { readTrustedAsks } from '../../documents/trusted-ask.js';
import type { WorkBudget } from '../../limits/work-budget.js';
import type { TrustedAnswers } from '../../trusted/trusted-answer.js';
import { Kept } from '../../worker/kept.js';
import type { PictureForm, StoredAnswer } from '../../worker/tasks.js';
import type { WorkerPool } from '../../worker/worker-pool.js';
import { pictureWords } from './picture.words.js';
import { RefusedError } from './refused.error.js';

/** What an address shows, before it is made. */
export interface Prospect {
  /** The same as long as it would be made the same. */
  digest: string;
  /** False while nothing is published yet: then nobody may keep it. */
  cacheable: boolean;
  make(): Promise<Uint8Array>;
}

/** A form of it, and for a picture how wide that is, in pixels of a page. */
export interface Wish {
  form: PictureForm;
  width?: number;
  /** For whom it is made. */
  who: string;
}

interface Answer {
  data?: unknown;
  errors?: {
    message: string;
    extensions?: { code?: string; translations?: { id: string } };
  }[];
}

/** Bytes that are kept of what was drawn, some five hundred pictures, and of what widgets ask. */
const room = { drawn: 48 * 1024 * 1024, questions: 1024 * 1024 };

/** What is spent beside the cost of the answers, in the same measure: reading an address, drawing, writing. */
export const pictureCost = { address: 100, picture: 5_000, text: 500 };

/** What pictures are made by. */
interface Making {
  answers: TrustedAnswers;
  pool: WorkerPool;
  budget: WorkBudget;
  builtWidgets: string;
}

/** Makes what widgets show to readers without JavaScript, of the stored answers that widgets get from `GET /q`. */
export class Pictures {
  readonly #drawn = new Kept<Uint8Array>(room.drawn, ({ byteLength }) => byteLength);
  readonly #questions = new Kept<string[]>(room.questions, (addresses) => 200 + addresses.join().length);
  #build: Promise<string> | undefined;

  constructor(private readonly making: Making) {}

  /** Throws RefusedError where the address asks for what cannot be answered, and what answers throw. */
  async of(address: WidgetAddress, { form, width = 0, who }: Wish): Promise<Prospect> {
    const { answers, pool, budget } = this.making;
    const addresses = await this.#questionsOf(address, who);
    const stored = await Promise.all(
      addresses.map((asked) => {
        const d = new URL(asked, 'http://localhost').searchParams.get('d');
        return answers.batch(readTrustedAsks(d), who);
      }),
    );
    for (const answer of stored) if (!answer.cacheable) refuseErrors(answer);
    const shown = [await this.#buildDigest(), ...addresses, ...stored.map((one) => one.digest)];
    const digest = hashOf([...shown, queryOf(address), form, String(width)]);
    const make = () =>
      this.#drawn.of(digest, async () => {
        budget.spend(who, form === 'png' ? pictureCost.picture : pictureCost.text);
        const plain = stored.map((one) => one.plain);
        return pool.run('picture', { address, form, width, answers: plain }, who);
      });
    return { digest, cacheable: stored.every(({ cacheable }) => cacheable), make };
  }

  /** What a page with this widget alone asks. */
  #questionsOf({ name, theme, colours, heading, show, ...attributes }: WidgetAddress, who: string) {
    const widget = { name, attributes };
    return this.#questions.of(JSON.stringify(widget), async () => {
      const { pool, budget } = this.making;
      budget.spend(who, pictureCost.address);
      return pool.run('questions', [widget], who);
    });
  }

  /** Another one for every other content of the build: what is drawn depends on it. */
  #buildDigest(): Promise<string> {
    this.#build ??= readFile(join(this.making.builtWidgets, 'still.js')).then(
      (text) => createHash('sha256').update(text).digest('base64url'),
      (error) => {
        this.#build = undefined;
        throw error;
      },
    );
    return this.#build;
  }
}

const answersIn = (plain: StoredAnswer['plain']): Answer[] => JSON.parse(Buffer.from(plain).toString());

function refuseErrors({ plain, refused }: StoredAnswer): void {
  const error = answersIn(plain).flatMap(({ errors = [] }) => errors)[0];
  if (!error) return;
  if (refused.includes('UNKNOWN_REGION')) throw unknownRegion;
  const { code = 'INTERNAL', translations } = error.extensions ?? {};
  if (code === 'INTERNAL') throw new Error('a trusted document could not be answered');
  throw new RefusedError(
    code === 'NOT_FOUND' ? 404 : 400,
    pictureWords.unanswered({ id: error.message, ...translations, en: error.message }),
  );
}

/** One short hash of several texts. */
const hashOf = (texts: string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 27);
