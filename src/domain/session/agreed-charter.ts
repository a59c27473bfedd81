import { type Charter, type CharterContent, defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { assign, assignToCustomHolder } from '#domain/charter/edit-charter.ts'
import { nobody } from '#model/party.ts'
import { compareSession } from './compare-session.ts'
import {
  decisionOn,
  itemsIn,
  nameIn,
  normalizeSession,
  type OwnerChoice,
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
  const start = normalizeCharter(content, { ...defaultCharter, names: Object.fromEntries(named.toReversed()) })
  return itemsIn(content, session.scope)
    .flatMap(({ id, includes }) => [id, ...includes].map((each) => ({ id: each, owner: owners.get(id) ?? nobody })))
    .reduce((charter, { id, owner }) => {
      const name = nameIn(owner)
      return name === undefined ? assign(content, charter, id, owner) : assignToCustomHolder(content, charter, id, name)
    }, start)
}
