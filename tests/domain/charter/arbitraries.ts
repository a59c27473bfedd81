import * as fc from 'fast-check'
import { content } from '#content/index.ts'
import { type Assignment, type Charter, charterLimits, normalizeCharter } from '#domain/charter/charter.ts'

/** Anything that can be typed or pasted, including a link's separators, control characters, and lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('.', '_', '*', '%', '+', '&', '#', '-', ' ', 'p', '2', 'E'), maxLength: 20 }),
)

const own = (prefix: string, most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: most })
    .map((numbers) => numbers.map((n) => `${prefix}-${n}`))

const date = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
)

/** Charters that a person could create: some changes, custom items and owners, any Unicode. */
export const anyCharter: fc.Arbitrary<Charter> = fc
  .record({ items: own('own', charterLimits.ownItems), holders: own('by', charterLimits.ownHolders) })
  .chain(({ items, holders }) => {
    const seats = [...content.roles, ...content.parties].map(({ id }) => id).concat(holders)
    const assignment: fc.Arbitrary<Assignment> = fc.record({
      holder: fc.constantFrom(...seats, 'shared', 'shared', 'nobody'),
      lead: fc.constantFrom(null, ...content.roles.map(({ id }) => id)),
      consulted: fc.subarray(seats),
    })
    const ids = [...content.responsibilities.map(({ id }) => id), ...items]
    return fc.record({
      title: anyText,
      organization: anyText,
      date,
      review: date,
      names: fc.record(Object.fromEntries(content.roles.map(({ id }) => [id, anyText]))),
      ownItems: fc.tuple(...items.map((id) => anyText.map((title) => ({ id, title })))),
      ownHolders: fc.tuple(...holders.map((id) => anyText.map((name) => ({ id, name })))),
      assigned: fc
        .tuple(fc.subarray(ids), fc.array(assignment, { minLength: ids.length, maxLength: ids.length }))
        .map(([chosen, assignments]) =>
          Object.fromEntries(chosen.flatMap((id, index) => (assignments[index] ? [[id, assignments[index]]] : []))),
        ),
    })
  })
  .map((charter) => normalizeCharter(content, charter))
