import {
  assignmentTo,
  type Charter,
  type CharterContent,
  defaultCharter,
  normalizeCharter,
} from '#domain/charter/charter.ts'
import { nobody } from '#model/party.ts'
import { compareSession } from './compare-session.ts'
import {
  decisionOn,
  itemsIn,
  nameIn,
  normalizeSession,
  type OwnerChoice,
  ownOwners,
  type Session,
  type SessionContent,
} from './session.ts'

/**
 * The owner on which the two agree, by the id of the item: what they decided, otherwise what both said alike. No one for what's
 * left open or undecided.
 */
export function agreedOwners(content: SessionContent, any: Session): ReadonlyMap<string, OwnerChoice> {
  const session = normalizeSession(content, any)
  const alike = new Map(compareSession(content, session).agreements.map(({ item, owner }) => [item.id, owner]))
  return new Map(
    itemsIn(content, session.scope).map(({ id }) => {
      const decision = decisionOn(session, id)
      return [id, (decision === undefined ? alike.get(id) : decision.owner) ?? nobody]
    }),
  )
}

/**
 * The charter that comes out of a session. What the two agree on has that owner, and the rest of what was divided is
 * unassigned; everything else is as the article has it. The two are named in the roles that they have.
 */
export function agreedCharter(content: SessionContent & CharterContent, any: Session): Charter {
  const session = normalizeSession(content, any)
  const owners = agreedOwners(content, session)
  const named = [session.first, session.second].flatMap((person) =>
    person === null || person.role === null || person.name === '' ? [] : [[person.role, person.name] as const],
  )
  const divided = itemsIn(content, session.scope).flatMap(({ id, includes }) =>
    [id, ...includes].map((each) => ({
      id: each,
      owner: owners.get(id) ?? nobody,
      lead: decisionOn(session, id)?.lead ?? null,
    })),
  )
  const own = ownOwners(divided.map(({ owner }) => owner))
  const holderOf = (owner: OwnerChoice) => (nameIn(owner) === undefined ? owner : `by-${own.indexOf(owner) + 1}`)
  return normalizeCharter(content, {
    ...defaultCharter,
    // If both are in the same role, the first one is named.
    names: Object.fromEntries(named.toReversed()),
    ownHolders: own.map((owner, index) => ({ id: `by-${index + 1}`, name: nameIn(owner) ?? '' })),
    assigned: Object.fromEntries(
      divided.map(({ id, owner, lead }) => [id, { ...assignmentTo(holderOf(owner)), lead }]),
    ),
  })
}
