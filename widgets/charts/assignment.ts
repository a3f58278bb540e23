/**
 * Gives each row of a table a column of its own so that the sum of what they cost is least. Rows must be of one length,
 * at least as many as there are rows. The Hungarian method by shortest paths: exact, in rows² × columns steps.
 */
export function assign(costs: readonly Float64Array[]): number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  // Number 0 stands for none: rows and columns count from 1.
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const from = new Int32Array(columns + 1);
    const isDone = new Uint8Array(columns + 1);
    let column = 0;
    while (rowOf[column] !== 0) {
      isDone[column] = 1;
      const here = rowOf[column] as number;
      const cost = costs[here - 1] as Float64Array;
      let [step, next] = [Infinity, 0];
      for (let other = 1; other <= columns; other++) {
        if (isDone[other]) continue;
        const reduced = at(cost, other - 1) - at(rowPrice, here) - at(columnPrice, other);
        if (reduced < at(least, other)) {
          least[other] = reduced;
          from[other] = column;
        }
        if (at(least, other) < step) [step, next] = [at(least, other), other];
      }
      for (let other = 0; other <= columns; other++) {
        if (isDone[other]) {
          const owner = rowOf[other] as number;
          rowPrice[owner] = at(rowPrice, owner) + step;
          columnPrice[other] = at(columnPrice, other) - step;
        } else least[other] = at(least, other) - step;
      }
      column = next;
    }
    for (; column !== 0; column = from[column] as number)
      rowOf[column] = rowOf[from[column] as number] as number;
  }
  const found = new Array<number>(rows);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] as number;
    if (row > 0) found[row - 1] = column - 1;
  }
  return found;
}

function at(list: Float64Array, index: number): number {
  return list[index] as number;
}
