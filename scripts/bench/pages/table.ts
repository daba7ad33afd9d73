/** Tables for the terminal and for documents. */

export type Table = {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
};

/** A table in columns, or in Markdown. */
export function draw(table: Table, markdown: boolean): string {
  return markdown ? drawMarkdown(table) : drawColumns(table);
}

function drawMarkdown({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = `|---|${"---:|".repeat(head.length - 1)}`;
  return [`### ${title}`, "", line(head), rule, ...rows.map(line), ""].join("\n");
}

function drawColumns({ title, head, rows }: Table): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [title, ...[head, ...rows].map((cells) => `  ${line(cells)}`), ""].join("\n");
}
