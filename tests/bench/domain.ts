import { applyFilters } from '#domain/responsibilities/apply-filters.ts'
import { facetCounts } from '#domain/responsibilities/facet-counts.ts'
import { filtersLink } from '#domain/responsibilities/filters-link.ts'
import { type Filters, noFilters, toggleExclude, toggleInclude } from '#domain/responsibilities/filters.ts'
import { createSort } from '#domain/responsibilities/sort-responsibilities.ts'
import { suggestRelaxations } from '#domain/responsibilities/suggest-relaxations.ts'
import { matrixOf } from '#domain/responsibilities/theme-matrix.ts'
import { highlight } from '#domain/search/highlight.ts'
import { createSearch } from '#domain/search/search.ts'
import { generateResponsibilities, vocabulary } from '#tests/domain/responsibilities/generate.ts'
import { charterStepsOver } from './charter-steps.ts'
import { percentile, type Row } from './table.ts'

const sizes = [10, 100, 1_000, 10_000] as const
/** As many as the site has, ten times that, and a hundred times, to tell whether a step is quadratic. */
const charterSizes = [28, 280, 2_800] as const
/** Warm-up runs before the measured ones. */
const warmUp = 3
const runs = 15

const filters: Filters = [
  (before: Filters) => toggleInclude(before, 'role', 'north'),
  (before: Filters) => toggleInclude(before, 'theme', 'water'),
  (before: Filters) => toggleExclude(before, 'partner', 'attic'),
].reduce((before, change) => change(before), { ...noFilters, text: 'protect vendor' })

/** What the explorer does between an input and the next paint, by name, with this many responsibilities. */
function stepsOver(count: number): Readonly<Record<string, () => unknown>> {
  const responsibilities = generateResponsibilities(count)
  const content = { ...vocabulary, responsibilities }
  const search = createSearch(responsibilities, { vocabulary })
  const { scores, matches } = search(filters.text)
  const sort = createSort(vocabulary, responsibilities)
  const link = filtersLink.serialize(vocabulary, filters)
  return {
    'index, once': () => createSearch(responsibilities, { vocabulary }),
    'search two words': () => search('protect vendor'),
    'search a word with a slip': () => search('complience'),
    'search a letter': () => search('p'),
    'apply filters': () => applyFilters(responsibilities, filters, scores),
    'count facets': () => facetCounts(content, filters, scores),
    'sort by title, once': () => createSort(vocabulary, responsibilities)({ ...noFilters, sort: 'title' }),
    'sort by the match': () => sort(filters, scores),
    matrix: () => matrixOf(vocabulary, responsibilities),
    'what to drop': () => suggestRelaxations(responsibilities, { ...filters, text: 'x' }, new Map()),
    'mark 60 texts': () =>
      matches.slice(0, 60).map(({ id, terms }) => {
        const text = responsibilities.find((one) => one.id === id)?.explanation.text ?? ''
        return highlight(text, terms)
      }),
    'read and write the link': () => filtersLink.serialize(vocabulary, filtersLink.parse(vocabulary, link).value),
  }
}

/** Medians in milliseconds: a row per step, a column per size. */
export function measureDomain(): readonly Row[] {
  return measureSteps(sizes, stepsOver)
}

/** The same for what a charter and its links take. */
export function measureCharterSteps(): readonly Row[] {
  return measureSteps(charterSizes, charterStepsOver)
}

function measureSteps(of: readonly number[], stepsOf: typeof stepsOver): readonly Row[] {
  const columns = of.map((size) => ({ name: size.toLocaleString('en'), steps: stepsOf(size) }))
  return Object.keys(columns[0]?.steps ?? {}).map((what) => ({
    what,
    numbers: Object.fromEntries(columns.map(({ name, steps }) => [name, medianTime(steps[what] ?? (() => undefined))])),
  }))
}

function medianTime(step: () => unknown): number {
  for (let run = 0; run < warmUp; run += 1) step()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    step()
    return performance.now() - start
  })
  return percentile(times)
}
