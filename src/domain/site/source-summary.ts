import type { ExternalSource, SourceSummary } from '#model/source.ts'

/** Counts the sources. A volume of a journal isn't another publisher. */
export function summarizeSources(sources: readonly ExternalSource[]): SourceSummary {
  const works = new Map<string, Set<string>>()
  for (const { publisher, address } of sources) {
    const name = publisher.replace(/ \d+\(\d+\)$/, '')
    works.set(name, (works.get(name) ?? new Set()).add(address))
  }
  return {
    facts: sources.length,
    works: new Set(sources.map(({ address }) => address)).size,
    cautioned: sources.filter(({ caution }) => caution !== undefined).length,
    publishers: [...works]
      .filter(([, { size }]) => size > 1)
      .toSorted(([, one], [, other]) => other.size - one.size)
      .map(([name]) => name),
    checked:
      sources
        .map(({ checked }) => checked)
        .toSorted()
        .at(-1) ?? '',
  }
}
