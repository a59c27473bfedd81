import fc from 'fast-check'
import { mapFacets, facets, facetIds } from '#domain/responsibilities/facets.ts'
import type { FacetId } from '#domain/responsibilities/facets.ts'
import { normalizeFilters, sortIds, viewIds } from '#domain/responsibilities/filters.ts'
import type { Filters, TextMatches } from '#domain/responsibilities/filters.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { orientations } from '#model/role.ts'
import { leans, objectiveIds, partnerIds, statement, themeIds, vocabulary } from './generate.ts'

export const words = fc.string({ unit: 'grapheme', maxLength: 30 })

/** Any code point. The library's own unit for that takes most of a second to set up, in every process. */
const codePoint = fc.nat({ max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code))

/** The worst text that an address can carry. */
export const hostileText = fc.oneof(
  fc.string({ unit: codePoint, maxLength: 60 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\u0000\u0007\u001b[31m',
    '\u202etxt.exe',
    '\ud83d',
    '🚀👩‍🚀',
    '.*+?^${}()|[]\\',
    '<script>alert(1)</script>',
    ',,,,',
    '%00%',
    'a'.repeat(10_000),
    'ж '.repeat(5_000),
    '1e999',
    '',
    ' ',
  ),
)

const responsibilityBody = fc.record({
  term: words,
  title: words,
  explanation: words.map(statement),
  lean: fc.constantFrom(...leans),
  orientation: fc.constantFrom(...orientations),
  themes: fc.subarray(themeIds),
  objectives: fc.subarray(objectiveIds),
  partners: fc.subarray(partnerIds),
  signals: fc.array(words.map(statement), { maxLength: 2 }),
  synonyms: fc.array(words, { maxLength: 3 }),
})

export const responsibilityLists: fc.Arbitrary<readonly Responsibility[]> = fc
  .array(responsibilityBody, { maxLength: 30 })
  .map((bodies) => bodies.map((body, index) => ({ ...body, id: `r${index}`, confusions: [], rows: [] })))

export const facetChoices = fc.constantFrom(...facetIds)

/** A facet and one of its values. */
export const valueChoices: fc.Arbitrary<{ readonly facet: FacetId; readonly value: string }> = fc.constantFrom(
  ...facetIds.flatMap((facet) => facets[facet].values(vocabulary).map(({ id }) => ({ facet, value: id }))),
)

/** Empty half of the time; otherwise, hardly anything would ever match. */
function selectionOf(facet: FacetId) {
  const ids = facets[facet].values(vocabulary).map(({ id }) => id)
  const few = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(ids) })
  return fc.record({ include: few, exclude: few })
}

/** Filters in normal form, with generated values. */
export const filterSets: fc.Arbitrary<Filters> = fc
  .record({
    facets: fc.record(mapFacets(selectionOf)),
    text: fc.oneof(fc.constant(''), words),
    sort: fc.constantFrom(...sortIds),
    view: fc.constantFrom(...viewIds),
  })
  .map(normalizeFilters)

/** Possible search results, among the ids from {@link responsibilityLists}. */
const textMatchSets: fc.Arbitrary<TextMatches | undefined> = fc.option(
  fc
    .array(fc.tuple(fc.nat(29), fc.double({ min: 0.1, max: 9, noNaN: true })))
    .map((hits) => new Map(hits.map(([index, score]) => [`r${index}`, score] as const))),
  { nil: undefined },
)

/** All parameters of the explorer's functions. */
export const explorations = fc.record({
  responsibilities: responsibilityLists,
  filters: filterSets,
  textMatches: textMatchSets,
})
