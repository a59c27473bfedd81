import type { Content } from '#model/content.ts'
import { shared, type Responsibility } from '#model/responsibility.ts'
import { listWords, nameEntry, nameField, type Problem, type Rule } from './problem.ts'

/** The entries that a field may point at. */
interface Target {
  /** With its article: `a theme`. */
  readonly words: string
  readonly ids: ReadonlySet<string>
}

function targetOf(words: string, list: readonly { readonly id: string }[]): Target {
  return { words: `the id of ${words}`, ids: new Set(list.map(({ id }) => id)) }
}

function leanTarget({ roles }: Content): Target {
  return { words: `the id of a role, or "${shared}"`, ids: new Set([...roles.map(({ id }) => id), shared]) }
}

/** More ids than these are a list to search, not a hint to read. */
const mostIdsListed = 12

function* pointsAt(target: Target, entry: string, id: string): Generator<Problem> {
  if (target.ids.has(id)) return
  const choice = target.ids.size > mostIdsListed ? '' : ` (known: ${listWords([...target.ids])})`
  yield { entry, found: `"${id}"`, expected: `${target.words}${choice}` }
}

function* allPointAt(target: Target, entry: string, field: string, ids: readonly string[]): Generator<Problem> {
  for (const [index, id] of ids.entries()) yield* pointsAt(target, nameField(entry, `${field}[${index}]`), id)
}

function* claimsStandInSections({ claims, sections }: Content): Generator<Problem> {
  const target = targetOf('a section', sections)
  for (const { id, section } of claims) yield* pointsAt(target, nameField(nameEntry('claim', id), 'section'), section)
}

function* rowsHaveDimensions({ rows, dimensions }: Content): Generator<Problem> {
  const target = targetOf('a dimension', dimensions)
  for (const { id, dimension } of rows) yield* pointsAt(target, nameField(nameEntry('row', id), 'dimension'), dimension)
}

function* cellsMatchRoles({ rows, roles }: Content): Generator<Problem> {
  const expected = roles.map(({ id }) => id).toSorted()
  for (const row of rows) {
    if (row.kind !== 'difference') continue
    const found = Object.keys(row.cells).toSorted()
    if (listWords(found) === listWords(expected)) continue
    const entry = nameField(nameEntry('row', row.id), 'cells')
    yield { entry, found: `cells for: ${listWords(found)}`, expected: `one cell a role: ${listWords(expected)}` }
  }
}

function* leansAreKnown(content: Content): Generator<Problem> {
  const target = leanTarget(content)
  const concepts = [
    ['objective', content.objectives],
    ['partner', content.partners],
    ['responsibility', content.responsibilities],
  ] as const
  for (const [concept, list] of concepts) {
    for (const { id, lean } of list) yield* pointsAt(target, nameField(nameEntry(concept, id), 'lean'), lean)
  }
}

function* responsibilityListsAreKnown(content: Content): Generator<Problem> {
  const fields = [
    ['themes', targetOf('a theme', content.themes)],
    ['objectives', targetOf('an objective', content.objectives)],
    ['partners', targetOf('a partner', content.partners)],
    ['rows', targetOf('a row', content.rows)],
  ] as const
  for (const responsibility of content.responsibilities) {
    const entry = nameEntry('responsibility', responsibility.id)
    for (const [field, target] of fields) yield* allPointAt(target, entry, field, responsibility[field])
  }
}

function* confusionsAreWithOthers({ responsibilities }: Content): Generator<Problem> {
  const target = targetOf('a responsibility', responsibilities)
  for (const { id, confusions } of responsibilities) {
    for (const [index, confusion] of confusions.entries()) {
      const entry = nameField(nameEntry('responsibility', id), `confusions[${index}].with`)
      if (confusion.with === id) yield { entry, found: `itself ("${id}")`, expected: 'another responsibility' }
      else yield* pointsAt(target, entry, confusion.with)
    }
  }
}

function* counterpartsAreKnown({ responsibilities }: Content): Generator<Problem> {
  const target = targetOf('a responsibility', responsibilities)
  for (const { id, counterpart } of responsibilities) {
    if (counterpart === undefined) continue
    yield* pointsAt(target, nameField(nameEntry('responsibility', id), 'counterpart'), counterpart)
  }
}

function answersAcross(one: Responsibility, other: Responsibility): boolean {
  return one.lean !== shared && other.lean !== shared && one.lean !== other.lean
}

function* counterpartsLeanAcross({ responsibilities }: Content): Generator<Problem> {
  const byId = new Map(responsibilities.map((responsibility) => [responsibility.id, responsibility]))
  for (const one of responsibilities) {
    const other = one.counterpart === undefined ? undefined : byId.get(one.counterpart)
    if (other === undefined || answersAcross(one, other)) continue
    yield {
      entry: nameField(nameEntry('responsibility', one.id), 'counterpart'),
      found: `"${other.id}", which leans to "${other.lean}"`,
      expected:
        one.lean === shared
          ? `no counterpart, since it leans to "${shared}" itself`
          : `a responsibility of another role than "${one.lean}", and not a shared one`,
    }
  }
}

function* handoversJoinTwoRoles({ complement, roles }: Content): Generator<Problem> {
  const target = targetOf('a role', roles)
  for (const { id, from, to } of complement.handovers) {
    const entry = nameEntry('handover', id)
    yield* pointsAt(target, nameField(entry, 'from'), from)
    yield* pointsAt(target, nameField(entry, 'to'), to)
    if (from === to) {
      yield { entry: nameField(entry, 'to'), found: `"${to}", the role it comes from`, expected: 'another role' }
    }
  }
}

/** Every id that an entry points at is there, and is one that the entry may point at. */
export const referenceRules: readonly Rule[] = [
  claimsStandInSections,
  rowsHaveDimensions,
  cellsMatchRoles,
  leansAreKnown,
  responsibilityListsAreKnown,
  confusionsAreWithOthers,
  counterpartsAreKnown,
  counterpartsLeanAcross,
  handoversJoinTwoRoles,
]
