/** What was read of one type; no ids where it was only counted. */
export interface Read {
  type: string;
  ids: string[];
}

/** Names by type, each once. */
class Named {
  private readonly byType = new Map<string, Set<string>>();

  add(type: string, ids: readonly string[]): void {
    const known = this.byType.get(type) ?? new Set();
    for (const id of ids) known.add(id);
    this.byType.set(type, known);
  }

  all(): Read[] {
    return [...this.byType].map(([type, ids]) => ({ type, ids: [...ids].sort() }));
  }
}

/** Collects what one request reads that the public does not, and what it was refused, for the audit. */
export class Reads {
  private readonly rows = new Named();
  private readonly figures = new Named();
  private readonly refused = new Named();

  /** Rows about people were read. */
  add(type: string, ids: readonly string[]): void {
    this.rows.add(type, ids);
  }

  /** Exact figures were read: of which table, and which of it. */
  addFigures(table: string, figures: readonly string[]): void {
    this.figures.add(table, figures);
  }

  /** A field (`Query.clients`) was refused. */
  addRefusal(field: string): void {
    this.refused.add(field, []);
  }

  /** What was read and refused so far: one of each kind, and none where there was nothing. */
  all(): { kind: 'READ' | 'FIGURES' | 'REFUSED'; records: Read[]; outcome?: string }[] {
    return [
      { kind: 'READ' as const, records: this.rows.all() },
      { kind: 'FIGURES' as const, records: this.figures.all() },
      { kind: 'REFUSED' as const, records: this.refused.all(), outcome: 'FORBIDDEN' },
    ].filter(({ records }) => records.length > 0);
  }
}
