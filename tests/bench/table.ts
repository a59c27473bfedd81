/** A line of a table: what was measured, and a number for each column. */
export interface Row {
  readonly what: string
  readonly numbers: Readonly<Record<string, number>>
}

/** The median, or another percentile; NaN if there are no numbers. */
export function percentile(numbers: readonly number[], percent = 50): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}

/** Prints rows under a heading. */
export function printTable(heading: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0]?.numbers ?? {})
  const lines = [
    [heading, ...columns],
    ...rows.map(({ what, numbers }) => [what, ...columns.map((column) => written(numbers[column]))]),
  ]
  const widths = [heading, ...columns].map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)))
  console.log()
  for (const [label = '', ...cells] of lines) {
    const padded = cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0))
    console.log([label.padEnd(widths[0] ?? 0), ...padded].join('  '))
  }
}

/** Three digits are enough to distinguish two numbers. */
function written(number = Number.NaN): string {
  return number.toFixed(Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2)
}
