import type { IndicatorId } from '../client/generated/graphql.js';
import type { Locale } from '../i18n/locale.js';

/** A text in both languages. */
export type Told = Readonly<Record<Locale, string>>;

/** Units of periods as attributes and addresses write them; `years3` is a way out of what is withheld, not a choice. */
export type PeriodName = 'month' | 'quarter' | 'year';

/**
 * What is said of a widget beside what it draws: for the server, the configurator, the gallery, the documents and the
 * tests. The build writes all of them into `elements.json`.
 */
export type Description = Said & (Titled | OfIndicator);

interface Said {
  /** Its place in every list of widgets, the lower the earlier; no two have the same. */
  rank: number;
  /** Figures of its own; or other widgets, which then have a picture and a table in its place. */
  shows: 'figures' | 'widgets';
  /** What it is called among others that may be chosen. */
  choice: Told;
  /** The room that it takes in a frame. */
  frame: Frame;
  /** How it can be split. */
  splits: Splits | null;
  /** By which periods it is published; null: time is not for the page to choose. */
  periods: Periods | null;
  /** One in the gallery; pictures and tests are made of it. */
  example: Example;
}

interface Titled {
  /** What it is called where only words stand for it: titles of pages, of frames, of oEmbed. */
  title: Told;
  indicator: null;
}

/** The page chooses what it shows, and it is called as that. */
interface OfIndicator {
  title: null;
  indicator: {
    /** Shown unless another is named. */
    usual: IndicatorId;
    /** Indicators with figures of this level can be shown. */
    level: 'PROVINCE' | 'REGENCY';
  };
}

/** Pixels of a page. */
interface Frame {
  /** The width that it has unless less is asked for. */
  width: number;
  /** Its height at that width, and in a frame as narrow as a phone. */
  wide: number;
  narrow: number;
}

interface Splits {
  /** What each value of the attribute `by` means, in the order in which they are offered. */
  by: Readonly<Record<string, Told>>;
  /** What it is without the attribute: one of the values, or a way of its own; not split unless it is said. */
  usual?: string | Told;
  /** Values that addresses may still have, and that are offered no longer. */
  older?: readonly string[];
}

interface Periods {
  units: readonly PeriodName[];
  /** The unit where nothing is said. */
  usual: PeriodName;
  /** Whether it shows a course of time, and so knows its first period. */
  course: boolean;
}

interface Example {
  attributes: Readonly<Record<string, string>>;
  /** What it shows, in one sentence. */
  says: Told;
}
