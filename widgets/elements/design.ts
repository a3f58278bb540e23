import type { Scope, View } from '../charts/view.js';
import type { Question } from '../client/batch.js';
import type { Locale, PeriodInput, PeriodUnit } from '../client/generated/graphql.js';

/** What a widget looks like while it waits. */
export type Shape = 'columns' | 'rows' | 'shares' | 'steps' | 'spark' | 'dots' | 'tiles' | 'list';

/** What questions are made of: the attributes, the group's filter and the offer that was taken. */
export interface Asked {
  /** The region to ask for: the province where the element knows no others. */
  region: string;
  locale: Locale;
  period: PeriodInput;
  /** The year that is shown, or so many before it. */
  year: (back: number) => PeriodInput;
  by: string | undefined;
  indicator: string | undefined;
}

/** In what one element differs from the others. */
export interface Design {
  /** What waiting looks like. */
  shape: Shape;
  /** How many rows are usual. */
  rows?: number;
  /** Periods, where the attributes say nothing: years. */
  unit?: PeriodUnit;
  /** Whether there are figures of regencies: always, unless it is said. */
  regencies?: (indicator: string | undefined) => boolean;
  questions: (asked: Asked) => Question[];
  /** Loads what turns answers into a view, for a province or for a regency. */
  load: (region: string) => Promise<{ view: (answers: never, scope: Scope) => View }>;
}
