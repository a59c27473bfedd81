import type { FacetContent } from '#domain/responsibilities/facets.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { orientations } from '#model/role.ts'
import type { Statement } from '#model/source.ts'

// Generated content with its own roles, so that tests with it don't depend on the real roles.

export function statement(text: string): Statement {
  return { text, basis: 'derived', sources: ['made-up'] }
}

export const vocabulary: FacetContent = {
  roles: ['north', 'south'].map((id) => ({
    id,
    abbreviation: id.toUpperCase(),
    title: `Chief of the ${id}`,
    faces: 'both',
    promise: statement('Keeps going.'),
    traits: [],
  })),
  themes: ['earth', 'water', 'air', 'fire'].map((id) => ({ id, name: `The ${id}`, gloss: '' })),
  objectives: ['speed', 'safety', 'beauty'].map((id) => ({ id, name: id, lean: 'shared', statement: statement('') })),
  partners: ['kitchen', 'garden', 'cellar', 'attic'].map((id) => ({
    id,
    name: id,
    lean: 'shared',
    statement: statement(''),
  })),
}

export const leans = ['north', 'shared', 'south'] as const
export const themeIds = vocabulary.themes.map((theme) => theme.id)
export const objectiveIds = vocabulary.objectives.map((objective) => objective.id)
export const partnerIds = vocabulary.partners.map((partner) => partner.id)

const verbs = ['Run', 'Renew', 'Connect', 'Protect', 'Measure', 'Plan', 'Buy', 'Build', 'Test', 'Explain']
const things = (
  'systems networks licenses vendors risks products budgets contracts standards trends customers markets patents ' +
  'devices reports meetings strategies controls backups prototypes'
).split(' ')
const manners = 'quietly daily abroad together early cheaply safely twice openly slowly'.split(' ')

/** Numbers from 0 (inclusive) to 1 (exclusive), the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Generates any number of responsibilities for measurements, as varied as real ones.
 *
 * @param count A whole number, from 0.
 * @returns the same ones every time, with the ids `made-up-1` and so on
 */
export function generateResponsibilities(count: number, seed = 1): readonly Responsibility[] {
  const next = numbers(seed)
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const picked = list[Math.floor(next() * list.length)]
    if (picked === undefined) throw new RangeError('Nothing to pick from')
    return picked
  }
  const some = (list: readonly string[]): readonly string[] => {
    const picked = list.filter(() => next() < 0.4)
    return picked.length > 0 ? picked : [pick(list)]
  }
  const phrase = (): string => `${pick(verbs)} ${pick(things)} ${pick(manners)}`
  const sentence = (): string => `${phrase()}, and ${phrase().toLowerCase()} with ${pick(things)} and ${pick(things)}.`

  return Array.from({ length: count }, (_, index) => ({
    id: `made-up-${index + 1}`,
    term: phrase(),
    title: phrase(),
    explanation: statement(`${sentence()} ${sentence()}`),
    lean: pick(leans),
    orientation: pick(orientations),
    themes: some(themeIds),
    objectives: some(objectiveIds),
    partners: some(partnerIds),
    signals: [statement(sentence()), statement(sentence())],
    confusions: [],
    rows: [],
    synonyms: [pick(things), `${pick(things)} ${pick(things)}`],
  }))
}
