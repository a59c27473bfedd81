/** The same things in an order of chance: in a fixed one, whoever comes first pays for what all need. */
export function shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
  return things
    .map((thing) => ({ thing, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing)
}

/**
 * Does everything so many times, in an order of chance each time.
 * @param things By name.
 * @returns for each name, the medians of the numbers that were measured.
 */
export async function medians(
  rounds: number,
  things: Readonly<Record<string, () => Promise<Readonly<Record<string, number>>>>>,
  percentile: (numbers: readonly number[]) => number,
): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const measured: Record<string, Record<string, number[]>> = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of shuffled(Object.entries(things))) {
      const columns = (measured[name] ??= {})
      for (const [column, number] of Object.entries(await measure())) (columns[column] ??= []).push(number)
    }
  }
  return Object.fromEntries(
    Object.keys(things).map((name) => [
      name,
      Object.fromEntries(
        Object.entries(measured[name] ?? {}).map(([column, numbers]) => [column, percentile(numbers)]),
      ),
    ]),
  )
}
