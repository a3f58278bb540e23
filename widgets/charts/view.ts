import type { Filter } from '../client/filters.js';
import type { Area } from './projection.js';

/** Colour carries one meaning everywhere: the police side, the rehabilitation side, context for comparison, now. */
export type Hue = 'police' | 'rehab' | 'context' | 'now';

/** Why a value is missing, as the API says it. */
export type Missing = 'TOO_SMALL' | 'NOT_CLOSED' | 'NOT_REPORTED' | 'FEWER_THAN_5';

/** One point of a chart. A missing value is a gap, never zero. */
export interface Point {
  /** At the axis, one entry a line. */
  label: string[];
  value: number | null;
  /** As it stands at the mark. */
  text: string;
  /** As it is read out. */
  spoken: string;
  missing?: Missing | null;
  /** Ends of the 95 % interval. */
  lower?: number | null;
  upper?: number | null;
  target?: number | null;
  /** At the end of a row. */
  note?: string;
  hue?: Hue;
  /** Stands above a row: here begins another group. */
  section?: string;
  /** On a map: which region, and where its centre is. */
  centre?: { code: string; latitude: number | null; longitude: number | null };
  /** On a map: its boundary, where it is known. */
  area?: Area;
  /** On a map: from low to high, 0 to 4. */
  step?: number;
  /** The group chose it. */
  chosen?: boolean;
  /** What a group shows when this point is chosen. */
  filter?: Filter;
}

/** What `sinergi-select` tells of the point that a reader chose. */
export interface Selection {
  index: number;
  label: string;
  value: number | null;
  filter: Filter | undefined;
}

/** Several values a point: parts of a hundred, or curves. */
export interface Series {
  label: string;
  hue?: Hue;
  /** Place in the palette of categories. */
  category?: number;
  /** For parts: one a point, from 0 to 1. */
  shares?: (number | null)[];
  /** For curves. */
  steps?: { day: number; value: number; lower: number; upper: number }[];
  /** At the end of a curve. */
  text?: string;
}

/** What a chart draws. */
export interface ChartModel {
  kind: 'columns' | 'rows' | 'shares' | 'steps' | 'spark' | 'dots' | 'tiles';
  hue: Hue;
  /** Spelled once, under the chart. */
  unit: string;
  points: Point[];
  series?: Series[];
  /** End of the scale where it is not the largest value. */
  max?: number;
  percent?: boolean;
  target?: { value: number; label: string };
  /** Heads of a row's value and note. */
  heads?: [string, string];
}

/** The table twin: the same numbers as text. */
export interface TableModel {
  columns: string[];
  rows: Entry[][];
}

/** A cell of the table twin. The download has `raw` where it is set: numbers as machines read them. */
export interface Entry {
  text: string;
  raw?: number;
  /** A second line. */
  note?: string;
  href?: string;
}

/** Where the API sends who asks for what is withheld: three years together, or the province. */
export interface Coarser {
  periodUnit: string;
  period: string;
  region: { code: string; name: string };
}

/** A coarser table that shows what this one withholds. */
export interface Offer {
  text: string;
  region?: string;
  period?: string;
}

/** Everything that a widget shows, made from data alone. */
export interface View {
  state: 'ready' | 'empty' | 'withheld';
  heading: string;
  sentence: string;
  /** Name of the region that the answers are of. */
  place: string;
  /** The number of a tile, large. */
  figure?: { value: string; unit: string };
  chart?: ChartModel;
  /** What colours mean; `missing` is hatched, `none` an empty frame. */
  legend?: { label: string; category?: number; step?: number; hue?: Hue | 'none'; missing?: boolean }[];
  /** Said under the chart, in place of the remark that a province is shown for its regency; empty where neither is to be said. */
  remark?: string;
  /** The nearest figure that is shown where one here is withheld. */
  coarser?: Coarser | null;
  table: TableModel;
  source: string;
  definition: string;
  precision: string;
  /** Which of the figures may still change; empty where none may. */
  provisional: string;
  /** Said where the periods are coarser than asked for. */
  note?: string | null;
  dataUntil: string | null;
  synthetic: boolean;
}

/** What the attributes and the filters of the group ask for. */
export interface Scope {
  locale: 'id' | 'en';
  /** The region asked for. */
  region: string;
  /** Split asked for by the attribute `by`. */
  by: string | undefined;
  /** The region that the group chose. */
  chosen: string | undefined;
  /** A regency was asked for, but there are only figures of its province. */
  wider: boolean;
  /** Periods are three years together. */
  threeYears: boolean;
}
