import { type CharterLine, charterLines, idsInLine } from '#domain/charter/charter-lines.ts'
import { charterHolders, charterItems, type Holder, holderNames } from '#domain/charter/charter.ts'
import type { Duty, HiringProfile } from '#model/hiring.ts'
import { nobody } from '#model/party.ts'
import { contested, type ListedResponsibility, shared } from '#model/responsibility.ts'
import type { BriefContent } from './brief-link.ts'
import { blank, type BriefEntry, type BriefSection, entryOf, sectionOf } from './brief-parts.ts'
import { type Division, ownersIn } from './division.ts'
import { othersToSettle } from './others-to-settle.ts'

/**
 * What the role owns, shares, and leaves to others: each responsibility of the charter once. Then what's often added to it, and
 * what has to be settled with others.
 */
export function divisionSections(
  content: BriefContent,
  division: Division,
  profile: HiringProfile,
): readonly BriefSection[] {
  const { charter, source } = division
  const items = charterItems(content, charter)
  const lines = charterLines(items, false)
  const owners = ownersIn(content, charter, profile)
  const dutyOf = (id: string) => dutyIn(content, profile, id)
  const owns = lines.filter(({ assignment }) => owners.has(assignment.holder))
  const shares = lines.filter(({ assignment }) => assignment.holder === shared && !owners.has(shared))
  const nameOf = holderNames(charterHolders(content, charter))
  const leadOf = ({ assignment: { lead } }: CharterLine) => `Lead: ${lead === null ? blank : nameOf(lead)}.`
  const listed = new Set(items.map(({ id }) => id))
  const beyond = content.responsibilities.filter((each) => each.beyond === true && !listed.has(each.id))
  const often = beyond.filter(({ lean }) => lean !== contested && (owners.has(lean) || lean === shared))
  return [
    sectionOf(
      'owns',
      'Responsibilities',
      owns.map((line) => describe(line, dutyOf(line.id))),
    ),
    sectionOf(
      'often',
      source === 'article' ? 'Often added, beyond the article' : 'Often added',
      often.map((each) => entryOf(each.id, each.term, noteOnOften(each, owners.has(each.lean)))),
      { isOurs: true },
    ),
    sectionOf(
      'shares',
      'Shared responsibilities',
      shares.map((line) => {
        const entry = describe(line, dutyOf(line.id))
        return { ...entry, note: `${entry.note} ${leadOf(line)}`.trim() }
      }),
    ),
    sectionOf(
      'contested',
      'Contested: name an owner before you publish',
      beyond
        .filter(({ lean }) => lean === contested)
        .map(({ id, term, title }) => {
          const { statement, owners: parts } = dutyOf(id) ?? {}
          const toFill = parts?.map((part) => `${part}: ${blank}.`) ?? [`Owner: ${blank}.`]
          return entryOf(id, term, [statement?.text ?? `${title}.`, ...toFill].join(' '), { isOpen: true })
        }),
      { isOurs: true },
    ),
    sectionOf('elsewhere', 'Owned by others', ownedByOthers(content, division, profile, lines, beyond)),
  ]
}

/** What a responsibility means in this job, if there's more to say than its title does. */
function dutyIn({ hiring }: BriefContent, profile: HiringProfile, id: string): Duty | undefined {
  return [...profile.duties, ...hiring.duties].find(({ responsibility }) => responsibility === id)
}

/** What a line covers; nothing for a custom responsibility, whose name says it. */
function describe(line: CharterLine, duty: Duty | undefined): BriefEntry {
  const { responsibility, title, includes } = line
  const note = [
    ...(responsibility === undefined ? [] : [duty?.statement.text ?? `${title}.`]),
    ...(includes.length === 0 ? [] : [`Includes: ${includes.map(({ name }) => name).join(', ')}.`]),
  ].join(' ')
  return entryOf(line.id, duty?.term ?? line.name, note, { isOurs: duty !== undefined, covers: idsInLine(line) })
}

function noteOnOften({ title }: ListedResponsibility, isWhole: boolean): string {
  return isWhole ? `${title}.` : `${title}. Usually shared.`
}

/** What others own by the charter, what's often added to that, how far it extends, and who else is to be asked. */
function ownedByOthers(
  content: BriefContent,
  { charter, source, called }: Division,
  profile: HiringProfile,
  lines: readonly CharterLine[],
  beyond: readonly ListedResponsibility[],
): readonly BriefEntry[] {
  const owners = ownersIn(content, charter, profile)
  const others = charterHolders(content, charter)
    .filter(({ id }) => !owners.has(id) && id !== shared)
    .map((holder) => ({ holder, own: lines.filter(({ assignment }) => assignment.holder === holder.id) }))
    .filter(({ own }) => own.length > 0)
  const roles = others.map(({ holder }) => holder).filter(({ kind }) => kind === 'role')
  return [
    ...others.map(({ holder, own }) =>
      entryOf(holder.id, holder.name, own.map(nameWithIncluded).join('; '), {
        covers: own.flatMap(idsInLine),
        isOpen: holder.id === nobody,
      }),
    ),
    ...roles.flatMap((role) => oftenTheirs(role, beyond)),
    // A charter has settled it.
    ...(profile.scope === undefined || source === 'charter' || roles.length === 0
      ? []
      : [entryOf('scope', profile.scope.text, '', { isOurs: true })]),
    ...othersToSettle(content, profile, called).filter(({ id }) => !others.some(({ holder }) => holder.id === id)),
  ]
}

function oftenTheirs({ id, name }: Holder, beyond: readonly ListedResponsibility[]): readonly BriefEntry[] {
  const theirs = beyond.filter(({ lean }) => lean === id).map(({ term }) => term)
  return theirs.length === 0 ? [] : [entryOf(`often-${id}`, `${name}, often`, theirs.join('; '), { isOurs: true })]
}

function nameWithIncluded({ name, includes }: CharterLine): string {
  return includes.length === 0 ? name : `${name} (with ${includes.map((item) => item.name).join(' and ')})`
}
