/** Finds the heads of a table's cells, as a reader would. */

export type CellPlace = {
  /** Whether the cell is one itself. */
  isHead: boolean;
  /** Its column's heads and its row's, as far as there are any. */
  heads: readonly (readonly [as: "column" | "row", head: Element | undefined])[];
};

/** What claims to span more rows or columns is no table. */
const longestSpan = 99;

/**
 * How the cells of a table stand to each other. Heads are th; where the first row has none it is one of
 * heads, and in other rows without any the first cell is the label.
 */
export function addCells(places: Map<Element, CellPlace>, table: HTMLTableElement): void {
  /** By column, those of heads so far. */
  const above: Element[][] = [];
  gridOf([...table.rows]).forEach((line, y) => {
    const isMarked = (cell: Element) => cell.matches("th, [scope]");
    const hasMarked = line.some(isMarked);
    // Before the heads of columns there may stand an empty cell.
    const isOfHeads = hasMarked ? line.slice(1).every(isMarked) : y === 0;
    const left: Element[] = [];
    line.forEach((cell, x) => {
      above[x] ??= [];
      const column = above[x];
      const isHead = isOfHeads || (hasMarked ? isMarked(cell) : x === 0 && line.at(-1) !== cell);
      if (!places.has(cell))
        places.set(cell, { isHead, heads: [...told("column", column), ...told("row", left)] });
      if (isHead) (isOfHeads ? column : left).push(cell);
    });
  });
}

/** The first and the last of several heads: that of the whole, and the nearest. */
function told<As extends string>(as: As, heads: readonly Element[]) {
  return [...new Set([heads[0], heads.at(-1)])].map((head) => [as, head] as const);
}

/** The cells by row and column; one that spans several stands in each. */
function gridOf(rows: readonly HTMLTableRowElement[]): Element[][] {
  const grid: Element[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1;
      for (const line of grid.slice(y, y + Math.min(cell.rowSpan, longestSpan)))
        for (let to = Math.min(cell.colSpan, longestSpan); to--; ) line[x + to] ??= cell;
    }
  });
  return grid;
}
