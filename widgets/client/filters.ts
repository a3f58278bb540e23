/** What the widgets of a group show together. */
export interface Filter {
  region?: string;
  /** A year. */
  period?: string;
}

type Listener = () => void;

/** One group of a page: its filter, and who shows it. */
export class Group {
  filter: Filter = {};
  readonly listeners = new Set<Listener>();

  constructor(readonly name: string) {}

  /** Choosing what is chosen takes it back. */
  toggle(change: Filter): void {
    const next = { ...this.filter };
    for (const key of ['region', 'period'] as const) {
      if (!(key in change)) continue;
      if (next[key] === change[key]) delete next[key];
      else next[key] = change[key];
    }
    this.set(next);
  }

  set(filter: Filter): void {
    this.filter = filter;
    for (const listener of this.listeners) listener();
  }
}

const groups = new Map<string, Group>();

/** The one group of this name in the page. */
export function groupOf(name: string): Group {
  const known = groups.get(name) ?? new Group(name);
  groups.set(name, known);
  return known;
}
