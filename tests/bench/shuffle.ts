/** The same items in random order. In a fixed order, the first one would pay for what all of them need. */
export function shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
  return things
    .map((thing) => ({ thing, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing)
}

/**
 * Runs everything this many times, each time in random order.
 * @param things By name.
 * @returns the medians of the measured numbers, by name
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
