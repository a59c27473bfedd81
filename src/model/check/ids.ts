import type { Content } from '#model/content.ts'
import { nobody } from '#model/party.ts'
import { coverLevels } from '#model/quiz.ts'
import { shared } from '#model/responsibility.ts'
import { nameEntry, nameField, type Problem, type Rule } from './problem.ts'
import { complementEntries } from './walk.ts'

interface Identified {
  readonly id: string
}

interface IdForm {
  readonly pattern: RegExp
  readonly words: string
}

interface NamedId extends Identified {
  readonly entry: string
  readonly form: IdForm
}

// Ids stand in links as they are, so they hold nothing that an address would have to escape.
const hyphenated: IdForm = {
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  words: 'lower-case letters and digits joined by hyphens, such as "good-year"',
}
const dotted: IdForm = {
  pattern: /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/,
  words: 'lower-case letters and digits joined by dots or hyphens, such as "focus.good-year"',
}

function nameIds(concept: string, list: readonly Identified[], form = hyphenated): readonly NamedId[] {
  return list.map(({ id }) => ({ id, entry: nameEntry(concept, id), form }))
}

/** The ids of the content, grouped so that no two in a group may be the same. */
function namespaces(content: Content): readonly (readonly NamedId[])[] {
  return [
    nameIds('section', content.sections),
    // A statement cites both in one list.
    [...nameIds('claim', content.claims, dotted), ...nameIds('external source', content.externalSources)],
    // Either may hold a responsibility in a charter.
    [...nameIds('role', content.roles), ...nameIds('party', content.parties)],
    nameIds('dimension', content.dimensions),
    nameIds('row', content.rows),
    nameIds('theme', content.themes),
    nameIds('objective', content.objectives),
    nameIds('partner', content.partners),
    nameIds('responsibility', content.responsibilities),
    nameIds('question', content.quiz.questions),
    nameIds('outcome', content.quiz.outcomes),
    nameIds('seat rule', content.quiz.seatRules),
    complementEntries(content.complement).map(({ id, entry }) => ({ id, entry, form: hyphenated })),
  ]
}

function* uniqueIds(content: Content): Generator<Problem> {
  for (const namespace of namespaces(content)) {
    const firstWith = new Map<string, string>()
    for (const { id, entry } of namespace) {
      const first = firstWith.get(id)
      if (first === undefined) firstWith.set(id, entry)
      else yield { entry: nameField(entry, 'id'), found: `the id of an earlier ${first}`, expected: 'an id of its own' }
    }
  }
}

function* wellFormedIds(content: Content): Generator<Problem> {
  for (const { id, entry, form } of namespaces(content).flat()) {
    if (!form.pattern.test(id)) yield { entry: nameField(entry, 'id'), found: `"${id}"`, expected: form.words }
  }
}

const takenIds = {
  [shared]: 'stands for what no single role holds',
  [nobody]: 'stands for what nobody holds',
} as const

function* holdersHaveNoTakenIds(content: Content): Generator<Problem> {
  for (const { id, entry } of [...nameIds('role', content.roles), ...nameIds('party', content.parties)]) {
    for (const [taken, meaning] of Object.entries(takenIds)) {
      if (id !== taken) continue
      yield { entry: nameField(entry, 'id'), found: `"${id}"`, expected: `another id: "${taken}" ${meaning}` }
    }
  }
}

/** The quiz tells of these by their ids, and a charter that starts from its result names them. */
function* coverHasParties({ parties }: Content): Generator<Problem> {
  for (const level of coverLevels) {
    if (level === 'nobody' || level === 'executive' || parties.some(({ id }) => id === level)) continue
    yield { entry: 'parties', found: `none with the id "${level}"`, expected: 'one, since the quiz asks for it' }
  }
}

/** Ids are unique where they have to be, and fit for links. */
export const idRules: readonly Rule[] = [uniqueIds, wellFormedIds, holdersHaveNoTakenIds, coverHasParties]
