/** Which rows of one type were read; none where they were only counted. */
export interface Read {
  type: string;
  ids: string[];
}

/** Collects what one request reads of rows about people, for the audit. */
export class Reads {
  private readonly byType = new Map<string, Set<string>>();

  /** Rows were read. */
  add(type: string, ids: readonly string[]): void {
    const known = this.byType.get(type) ?? new Set();
    for (const id of ids) known.add(id);
    this.byType.set(type, known);
  }

  /** What was read so far, by type. */
  all(): Read[] {
    return [...this.byType].map(([type, ids]) => ({ type, ids: [...ids].sort() }));
  }
}
