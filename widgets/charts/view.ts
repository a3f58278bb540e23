/** One point: its label on the axis, its value, and how it is read out. A missing value is a gap, never zero. */
export interface Point {
  label: string;
  value: number | null;
  spoken: string;
}

/** What a chart draws. */
export interface ChartModel {
  kind: 'bars' | 'dots';
  hue: 'police' | 'rehab' | 'context';
  unit: string;
  points: Point[];
}

/** The table twin: the same numbers as text. */
export interface TableModel {
  columns: string[];
  /** As readers see them; the download has `raw` where it is set: numbers as machines read them. */
  rows: Entry[][];
}

/** A cell of the table twin. */
export interface Entry {
  text: string;
  raw?: number;
}

/** Everything that a widget shows, made from data alone. */
export interface View {
  state: 'ready' | 'empty' | 'withheld';
  heading: string;
  sentence: string;
  chart: ChartModel;
  table: TableModel;
  source: string;
  definition: string;
  precision: string;
  dataUntil: string | null;
  synthetic: boolean;
}
