import * as fc from 'fast-check'
import {
  namedOwner,
  normalizeSession,
  type OwnerChoice,
  scopes,
  type Session,
  type SessionPerson,
  weights,
} from '#domain/session/session.ts'
import { sessionContent as content } from '#routes/site-content/session.ts'
import { anyText } from '#tests/domain/charter/arbitraries.ts'

const ids = content.items.map(({ id }) => id)
const owners = [...content.roles, ...content.parties].map(({ id }) => id).concat('shared', 'nobody')

const ownerOf = (own: readonly OwnerChoice[]) =>
  fc.constantFrom(...content.roles.map(({ id }) => id), ...owners, ...own)

const someOwn = fc.array(
  anyText.map((name) => namedOwner(name)),
  { maxLength: 4 },
)

/** Some of the items, each with a value. */
function byItem<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc
    .tuple(fc.subarray(ids), fc.array(value, { minLength: ids.length, maxLength: ids.length }))
    .map(([chosen, values]) =>
      Object.fromEntries(chosen.flatMap((id, at) => (values[at] === undefined ? [] : [[id, values[at]]]))),
    )
}

const person: fc.Arbitrary<SessionPerson> = someOwn.chain((own) =>
  fc.record({
    name: anyText,
    role: fc.constantFrom(null, ...content.roles.map(({ id }) => id)),
    answers: byItem(fc.record({ owner: ownerOf(own), weight: fc.constantFrom(...weights) })),
  }),
)

/** Sessions that two people could have, as they're written: at least the first has answered. */
export const anySession: fc.Arbitrary<Session> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-z]{1,14}$/),
    scope: fc.constantFrom(...scopes),
    first: person,
    second: fc.option(person),
    decisions: byItem(
      fc.oneof(
        fc.record({ owner: fc.constantFrom(...owners), person: fc.constant(''), note: fc.constant('') }),
        fc.record({
          owner: fc.constant('shared'),
          lead: fc.constantFrom(...content.roles.map(({ id }) => id)),
          person: fc.constant(''),
          note: fc.constant(''),
        }),
        fc.record({ owner: fc.constant(null), person: anyText, note: anyText }),
      ),
    ),
  })
  .map((session) => normalizeSession(content, session))
  .filter(({ first, second }) => second !== null || Object.keys(first.answers).length > 0)

/** Likewise, with two people. */
export const sessionOfTwo: fc.Arbitrary<Session> = anySession.filter(({ second }) => second !== null)
