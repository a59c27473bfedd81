import type { Content } from '#model/content.ts'
import type { Hiring } from '#model/hiring.ts'
import { contested, shared, type Responsibility } from '#model/responsibility.ts'
import { listWords, nameEntry, nameField, type Problem, type Rule } from './problem.ts'
import type { WalkedContent } from './walk.ts'

function questionsIn(hiring: Hiring) {
  return [hiring, ...hiring.profiles].flatMap(({ questions }) => questions)
}

/** The entries that a reference can point to, by the name for one of them. */
const targets = {
  'a section': ({ sections }) => sections,
  'a role': ({ roles }) => roles,
  [`a role, "${shared}", or "${contested}"`]: ({ roles }) => [...roles, { id: shared }, { id: contested }],
  'a role or a party': ({ roles, parties }) => [...roles, ...parties],
  'a dimension': ({ dimensions }) => dimensions,
  'a row': ({ rows }) => rows,
  'a theme': ({ themes }) => themes,
  'an objective': ({ objectives }) => objectives,
  'a partner': ({ partners }) => partners,
  'a responsibility': ({ responsibilities }) => responsibilities,
  'a party': ({ parties }) => parties,
  'a question': ({ quiz }) => quiz.questions,
  'a result': ({ quiz }) => quiz.results,
  'a reporting model': ({ reportingModels }) => reportingModels,
  'an external source': ({ externalSources }) => externalSources,
  'an interview question': ({ hiring }) => questionsIn(hiring),
  'a question for candidates or references': ({ hiring }) => [
    ...questionsIn(hiring),
    ...[hiring, ...hiring.profiles].flatMap(({ references }) => references),
  ],
} as const satisfies Record<string, (content: Content) => readonly { readonly id: string }[]>

export type Target = keyof typeof targets

function isTarget(kind: string | undefined): kind is Target {
  return kind !== undefined && Object.hasOwn(targets, kind)
}

/** A hint with more ids than these would be too long to read. */
const mostIdsListed = 12

function* referencesAreKnown(content: WalkedContent): Generator<Problem> {
  for (const { entry, text, kind } of content.strings) {
    if (!isTarget(kind)) continue
    const known = new Set(targets[kind](content).map(({ id }) => id))
    if (known.has(text)) continue
    const choice = known.size > mostIdsListed ? '' : ` (known: ${listWords([...known])})`
    yield { entry, found: `"${text}"`, expected: `the id of ${kind}${choice}` }
  }
}

function* cellsMatchRoles({ rows, roles }: Content): Generator<Problem> {
  const expected = roles.map(({ id }) => id).toSorted()
  for (const row of rows) {
    if (row.kind !== 'difference') continue
    const found = Object.keys(row.cells).toSorted()
    if (listWords(found) === listWords(expected)) continue
    const entry = nameField(nameEntry('row', row.id), 'cells')
    yield { entry, found: `cells for: ${listWords(found)}`, expected: `one cell per role: ${listWords(expected)}` }
  }
}

function* confusionsAreWithOthers({ responsibilities }: Content): Generator<Problem> {
  for (const { id, confusions } of responsibilities) {
    for (const [index, confusion] of confusions.entries()) {
      if (confusion.with !== id) continue
      const entry = nameField(nameEntry('responsibility', id), `confusions[${index}].with`)
      yield { entry, found: `itself ("${id}")`, expected: 'another responsibility' }
    }
  }
}

function isOfOneRole({ lean }: Responsibility): boolean {
  return lean !== shared && lean !== contested
}

function answersAcross(one: Responsibility, other: Responsibility): boolean {
  return isOfOneRole(one) && isOfOneRole(other) && one.lean !== other.lean
}

function* counterpartsLeanAcross({ responsibilities }: Content): Generator<Problem> {
  const byId = new Map(responsibilities.map((responsibility) => [responsibility.id, responsibility]))
  for (const one of responsibilities) {
    const other = one.counterpart === undefined ? undefined : byId.get(one.counterpart)
    if (other === undefined || answersAcross(one, other)) continue
    yield {
      entry: nameField(nameEntry('responsibility', one.id), 'counterpart'),
      found: `"${other.id}", which leans to "${other.lean}"`,
      expected: isOfOneRole(one)
        ? `a responsibility of another role than "${one.lean}", and of that role alone`
        : `no counterpart, since it leans to "${one.lean}" itself`,
    }
  }
}

function* foldsAreOneStep({ responsibilities }: Content): Generator<Problem> {
  const byId = new Map(responsibilities.map((responsibility) => [responsibility.id, responsibility]))
  for (const { id, foldsInto, lean } of responsibilities) {
    const target = foldsInto === undefined ? undefined : byId.get(foldsInto)
    if (target === undefined || (target.foldsInto === undefined && target.lean === lean)) continue
    yield {
      entry: nameField(nameEntry('responsibility', id), 'foldsInto'),
      found:
        target.foldsInto === undefined
          ? `"${target.id}", which leans to "${target.lean}"`
          : `"${target.id}", which folds itself`,
      expected: `a responsibility that leans to "${lean}" and doesn't fold into another`,
    }
  }
}

function* handoversJoinTwoRoles({ complement }: Content): Generator<Problem> {
  for (const { id, from, to } of complement.handovers) {
    if (from !== to) continue
    const entry = nameField(nameEntry('handover', id), 'to')
    yield { entry, found: `"${to}", the role it comes from`, expected: 'another role' }
  }
}

function* casesMatchRoles({ topics, roles }: Content): Generator<Problem> {
  const expected = [...roles.map(({ id }) => id), 'someone else']
  for (const { id, cases } of topics) {
    const found = cases.map(({ role, who }) => role ?? (who === undefined ? 'nobody' : 'someone else'))
    if (listWords(found) === listWords(expected)) continue
    const entry = nameField(nameEntry('topic', id), 'cases')
    yield { entry, found: `cases for: ${listWords(found)}`, expected: `one for each of: ${listWords(expected)}` }
  }
}

/** Every reference points to an existing entry of the right kind. */
export const referenceRules: readonly Rule[] = [
  referencesAreKnown,
  cellsMatchRoles,
  confusionsAreWithOthers,
  counterpartsLeanAcross,
  foldsAreOneStep,
  handoversJoinTwoRoles,
  casesMatchRoles,
]
