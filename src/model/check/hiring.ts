import type { Content } from '#model/content.ts'
import type { HiringProfile } from '#model/hiring.ts'
import { interviewCount, roleLengthRatio } from '#model/limits.ts'
import { listWords, nameEntry, nameField, type Problem, type Rule } from './problem.ts'
import { statementsIn } from './walk.ts'
import { countWords } from './words.ts'

function nameProfile({ id }: HiringProfile): string {
  return nameEntry('hiring profile', id)
}

function* profilesMatchRoles({ roles, hiring: { profiles } }: Content): Generator<Problem> {
  if (profiles.length === 0) return
  const expected = [...roles.map(({ id }) => id), 'all roles']
  const found = profiles.map(({ role }) => role ?? 'all roles')
  if (listWords(found) !== listWords(expected)) {
    const entry = 'hiring profiles'
    yield { entry, found: `profiles for: ${listWords(found)}`, expected: `one for each of: ${listWords(expected)}` }
  }
  for (const profile of profiles) {
    const { id, role } = profile
    if (role === undefined ? !roles.some((each) => each.id === id) : role === id) continue
    const want = role === undefined ? 'an id that no role has' : `"${role}", the id of its role`
    yield { entry: nameField(nameProfile(profile), 'id'), found: `"${id}"`, expected: want }
  }
}

/** Whatever a role owns, enough questions are left; and what it owns leaves room for questions about that. */
function* interviewsAreWhole({ hiring }: Content): Generator<Problem> {
  const general = hiring.questions.filter(({ responsibilities }) => responsibilities.length === 0).length
  for (const profile of hiring.profiles) {
    const own = profile.questions.filter(({ responsibilities }) => responsibilities.length === 0).length
    const { least, most } = interviewCount
    if (general + own >= least && general + own < most) continue
    yield {
      entry: nameField(nameProfile(profile), 'questions'),
      found: `${general + own} questions that test no responsibility, ${general} of them general`,
      expected: `at least ${least}, and fewer than ${most}`,
    }
  }
}

/** What a scorecard rates is asked about whatever the role owns. */
function* mustHavesAreAsked({ hiring }: Content): Generator<Problem> {
  for (const profile of hiring.profiles) {
    const always = new Set(
      [
        ...[...hiring.questions, ...profile.questions].filter(({ responsibilities }) => responsibilities.length === 0),
        ...hiring.references,
        ...profile.references,
      ].map(({ id }) => id),
    )
    for (const { id, asked } of profile.scorecard) {
      if (asked.some((each) => always.has(each))) continue
      yield {
        entry: nameField(nameEntry('must-have', id), 'asked'),
        found: asked.length === 0 ? 'an empty list' : `only questions that aren’t always asked: ${listWords(asked)}`,
        expected: 'at least one that tests no responsibility, or a reference',
      }
    }
  }
}

/** A reader's wording of a part that's gone must not turn up as the wording of another. */
function* retiredPartsStayAway({ hiring }: Content): Generator<Problem> {
  const { profiles } = hiring
  const used = new Set([
    ...[hiring, ...profiles].flatMap(({ questions, references }) => [
      ...questions.map(({ id }) => `questions.${id}`),
      ...references.map(({ id }) => `references.${id}`),
    ]),
    ...profiles.flatMap(({ firstYear, scorecard }) => [
      ...firstYear.map(({ id }) => `first-year.${id}`),
      ...scorecard.map(({ id }) => `scorecard.${id}`),
    ]),
  ])
  for (const [index, part] of hiring.retired.entries()) {
    if (!used.has(part)) continue
    yield { entry: `hiring.retired[${index}]`, found: `"${part}", which is in use`, expected: 'a part that’s gone' }
  }
}

const filledFields = ['reporting', 'firstYear', 'scorecard', 'references'] as const

function* listsAreFilled({ hiring }: Content): Generator<Problem> {
  for (const profile of hiring.profiles) {
    for (const field of filledFields) {
      if (profile[field].length > 0) continue
      yield { entry: nameField(nameProfile(profile), field), found: 'an empty list', expected: 'at least one entry' }
    }
  }
}

/** A profile of one role has as much to say, and asks as much, as that of another. */
function* profilesAreBalanced({ hiring }: Content): Generator<Problem> {
  const counts = hiring.profiles
    .filter(({ role }) => role !== undefined)
    .map((profile) => ({
      profile,
      words: statementsIn(profile).reduce((sum, { text }) => sum + countWords(text), 0),
    }))
  const [least, ...others] = counts.toSorted((one, other) => one.words - other.words)
  const most = others.at(-1)
  // Empty texts are reported by other rules.
  if (least === undefined || most === undefined || least.words === 0) return
  if (most.words / least.words > roleLengthRatio) {
    yield {
      entry: nameProfile(most.profile),
      found: `${most.words} words, and ${least.words} in ${nameProfile(least.profile)}`,
      expected: `at most ${roleLengthRatio} times as many words about one role as about another`,
    }
  }
  for (const field of ['firstYear', 'scorecard', 'questions', 'references'] as const) {
    const lengths = counts.map(({ profile }) => profile[field].length)
    if (Math.min(...lengths) === Math.max(...lengths)) continue
    yield {
      entry: `hiring profiles, ${field}`,
      found: `lists of ${listWords(lengths.map(String))}`,
      expected: 'lists of one length for every role',
    }
  }
}

/** Every role can be hired for, in the same depth. */
export const hiringRules: readonly Rule[] = [
  profilesMatchRoles,
  interviewsAreWhole,
  mustHavesAreAsked,
  retiredPartsStayAway,
  listsAreFilled,
  profilesAreBalanced,
]
