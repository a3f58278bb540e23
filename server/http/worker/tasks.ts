import type { CurrentRelease } from '../../release/reading/current-release.js';
import type { ExportFormat } from '../../statistics/export/export-format.js';
import type { WidgetAddress } from '../address/widget-address.js';
import type { TrustedAsk } from '../documents/trusted-ask.js';
import type { TrustedTexts } from '../documents/trusted-documents.js';

/** What the thread beside is started with. */
export interface WorkerSettings {
  /** Connects to the database as the public role. */
  publicUrl: string;
  /** The folder that the widgets' build wrote. */
  builtWidgets: string;
  documents: TrustedTexts;
}

/** Bytes of the largest answer, before compression. */
export const largestAnswer = 4 * 1024 * 1024;

/** An answer as it goes over the wire. */
export interface StoredAnswer {
  plain: Uint8Array;
  gzipped: Uint8Array;
  /** SHA-256 of the plain bytes, shortened; the strong validator. */
  digest: string;
  /** What its errors are beyond their codes, such as UNKNOWN_REGION; it is not in the bytes. */
  refused: readonly string[];
  /** False where the answer holds an error or nothing is published yet: then nobody may keep it. */
  cacheable: boolean;
}

/** One element: its name without `sinergi-`, and its attributes. */
export interface AskingWidget {
  name: string;
  attributes: Record<string, string>;
}

/** What a widget is made into for readers without JavaScript. */
export type PictureForm = 'png' | 'txt' | 'csv' | 'page' | 'figure';

/** Everything that the thread beside makes, by the name of the task: what it is given, and what comes of it. */
export interface Tasks {
  answer: {
    given: { form: 'batch' | 'single'; asks: TrustedAsk[]; release: CurrentRelease | null };
    /** `answer` is missing where it would be too large; `problems` are faults of ours, for the log. */
    made: { answer?: StoredAnswer; problems: string[] };
  };
  questions: {
    given: AskingWidget[];
    /** What a page with these widgets asks, `/q?d=…`. */
    made: string[];
  };
  picture: {
    /** `answers` are the plain answers to the widget's questions, in their order; `width` in pixels of a page. */
    given: { address: WidgetAddress; form: PictureForm; width: number; answers: Uint8Array[] };
    made: Uint8Array;
  };
  exportFile: {
    given: { name: string; format: ExportFormat; release: CurrentRelease };
    /** The file, compressed by gzip. */
    made: Uint8Array;
  };
}

/** What the thread beside says where the database is away. */
export const databaseAway = 'the database does not answer the thread beside';

export type TaskName = keyof Tasks;
