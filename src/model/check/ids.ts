import { nobody } from '#model/party.ts'
import { contested, shared } from '#model/responsibility.ts'
import { conceptOf } from './content-table.ts'
import { nameEntry, type Problem, type Rule } from './problem.ts'
import type { WalkedContent } from './walk.ts'

interface PlacedId {
  readonly entry: string
  readonly concept: string
  readonly id: string
}

// Ids appear in links unchanged, so they contain nothing that an address would have to escape.
const hyphenated = {
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  words: 'lower-case letters and digits joined by hyphens, such as "good-year"',
}
const dotted = {
  pattern: /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/,
  words: 'lower-case letters and digits joined by dots or hyphens, such as "focus.good-year"',
}

/** Concepts whose ids also have to differ from those of another concept. */
const idsSharedWith: Readonly<Record<string, string>> = {
  // A statement cites both in one list.
  'external source': 'claim',
  // Either can own a responsibility in a charter.
  party: 'role',
  // A page shows both in one list.
  handover: 'common point',
}

function* allIds({ strings }: WalkedContent): Generator<PlacedId> {
  for (const { entry, text, kind } of strings) {
    const concept = conceptOf(kind)
    if (concept !== undefined) yield { entry, concept, id: text }
  }
}

function* uniqueIds(content: WalkedContent): Generator<Problem> {
  const firstWith = new Map<string, string>()
  for (const { entry, concept, id } of allIds(content)) {
    const key = nameEntry(idsSharedWith[concept] ?? concept, id)
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, nameEntry(concept, id))
    else yield { entry, found: `the id of an earlier ${first}`, expected: 'a unique id' }
  }
}

function* wellFormedIds(content: WalkedContent): Generator<Problem> {
  for (const { entry, concept, id } of allIds(content)) {
    const form = concept === 'claim' ? dotted : hyphenated
    if (!form.pattern.test(id)) yield { entry, found: `"${id}"`, expected: form.words }
  }
}

const takenIds = new Map([
  [shared, 'means a shared responsibility'],
  [contested, 'means a contested responsibility'],
  [nobody, 'means an unassigned responsibility'],
])

function* holdersHaveNoTakenIds(content: WalkedContent): Generator<Problem> {
  for (const { entry, concept, id } of allIds(content)) {
    const meaning = concept === 'role' || concept === 'party' ? takenIds.get(id) : undefined
    if (meaning !== undefined) yield { entry, found: `"${id}"`, expected: `another id: "${id}" ${meaning}` }
  }
}

/** Ids are unique where they have to be, and safe to use in links. */
export const idRules: readonly Rule[] = [uniqueIds, wellFormedIds, holdersHaveNoTakenIds]
