import * as fc from 'fast-check'
import { content } from '#content/index.ts'
import { briefLink } from '#domain/brief/brief-link.ts'
import { hiringBrief } from '#domain/brief/hiring-brief.ts'
import { charterLink, reservedLinkKeys } from '#domain/charter/charter-link.ts'
import { type Charter, charterItems, defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { comparisonLink } from '#domain/comparison/comparison-link.ts'
import { type ComparisonChoice, comparisonTables, rowKinds } from '#domain/comparison/comparison.ts'
import type { LinkCodec } from '#domain/links/link-codec.ts'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import { type Query, serializeQuery } from '#domain/links/query.ts'
import { trimEnds } from '#domain/links/trim-ends.ts'
import { type LinkedAnswers, type LinkedResult, resultLink } from '#domain/quiz/answers-link.ts'
import { type Answers, noAnswers } from '#domain/quiz/answers.ts'
import { createDecider } from '#domain/quiz/decide.ts'
import { resultText } from '#domain/quiz/explain-result.ts'
import { applyFilters } from '#domain/responsibilities/apply-filters.ts'
import { mapFacets, facetIds, facets } from '#domain/responsibilities/facets.ts'
import { filtersLink } from '#domain/responsibilities/filters-link.ts'
import { type Filters, normalizeFilters, sortIds, viewIds } from '#domain/responsibilities/filters.ts'
import { reservedSessionKeys, serializeSession, sessionLink } from '#domain/session/session-link.ts'
import { itemsIn } from '#domain/session/session.ts'
import { addressOf } from '#domain/site/paths.ts'
import { groupAnswers } from '#domain/team/group-answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import type { Content } from '#model/content.ts'
import { sessionContent } from '#routes/site-content/session.ts'
import { anyCharter } from '#tests/domain/charter/arbitraries.ts'
import { someAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { anySession } from '#tests/domain/session/arbitraries.ts'
import { teamOf } from '#tests/domain/team/arbitraries.ts'

/** A parsed query. */
export interface ReadLink {
  /** The equivalent query, as the site writes it. */
  readonly query: string
  readonly issues: readonly LinkIssue[]
  /** How many items the page for it shows. */
  readonly shown: number
  /** Whether something that the query asks for was read. */
  readonly has: (key: string, value: string) => boolean
}

/** A kind of link: its page, example links, and its parser. */
export interface LinkKind {
  readonly name: string
  readonly path: string
  /** Keys with values from the site's vocabularies. */
  readonly keys: readonly string[]
  /** Other keys that it reads: free text, and fallbacks for missing keys. */
  readonly otherKeys: readonly string[]
  /** Whether its page always shows something; otherwise, a link may match nothing. */
  readonly alwaysShows: boolean
  /** What a value asks for, as a person would read it despite mangling by mail programs; independent of the parser. */
  readonly asks: (value: string) => readonly string[]
  /** Queries as the site writes them. */
  readonly queries: fc.Arbitrary<string>
  readonly read: (search: Query) => ReadLink
}

const { quiz } = content
const decideOne = createDecider(quiz)

const choices: fc.Arbitrary<ComparisonChoice> = fc.record({
  show: fc.constantFrom(...rowKinds),
  roles: fc.subarray(content.roles.map(({ id }) => id)),
  rows: fc.subarray(content.rows.map(({ id }) => id)),
})

const filterSets: fc.Arbitrary<Filters> = fc
  .record({
    facets: fc.record(
      mapFacets((facet) => {
        const ids = fc.subarray(
          facets[facet].values(content).map(({ id }) => id),
          { maxLength: 3 },
        )
        return fc.record({ include: ids, exclude: ids })
      }),
    ),
    text: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 20 })),
    sort: fc.constantFrom(...sortIds),
    view: fc.constantFrom(...viewIds),
  })
  .map(normalizeFilters)

/** What the charter page shows without a charter in the link: one based on a result's answers. */
interface CharterPage {
  readonly charters: readonly Charter[]
  readonly answers: Answers
}

const charterPageLink: LinkCodec<Content, CharterPage> = {
  parse: (all, query) => {
    const { value: charters, issues } = charterLink.parse(all, query)
    if (charters.length > 0) return { value: { charters, answers: noAnswers }, issues }
    const result = resultLink.parse(all.quiz, query)
    return { value: { charters, answers: result.value.answers }, issues: [...issues, ...result.issues] }
  },
  serialize: (all, { charters, answers }) =>
    charters.length > 0 ? charterLink.serialize(all, charters) : resultLink.serialize(all.quiz, ofToday(answers)),
}

/** Answers to the current quiz, for generating links. */
function ofToday(answers: Answers, original?: Answers): LinkedResult {
  return { answers, isEarlier: false, original }
}

type LinkOf<Of, Value> = Omit<LinkKind, 'queries' | 'read'> & {
  readonly codec: LinkCodec<Of, Value>
  readonly of: Of
  readonly values: fc.Arbitrary<Value>
  readonly shown: (value: Value) => number
  readonly has: (value: Value, key: string, part: string) => boolean
}

function linkKind<Of, Value>({ codec, of, values, shown, has, ...kind }: LinkOf<Of, Value>): LinkKind {
  const write = (value: Value) => serializeQuery(codec.serialize(of, value))
  return {
    ...kind,
    queries: values.map(write),
    read: (query) => {
      const { value, issues } = codec.parse(of, query)
      return {
        query: write(value),
        issues,
        // Deciding a result takes longer than parsing its link, so it happens on demand.
        get shown() {
          return shown(value)
        },
        has: (key, part) => has(value, key, part),
      }
    },
  }
}

const sessionKind = linkKind({
  name: 'a session',
  path: addressOf.session(),
  keys: ['s'],
  otherKeys: [],
  alwaysShows: true,
  asks: sessionAsked,
  codec: sessionLink,
  of: sessionContent,
  values: anySession,
  shown: (session) => itemsIn(sessionContent, session?.scope ?? 'contested').length,
  has: (session, _key, part) => {
    const [item = '', ...fields] = part.split('_')
    return [session?.first, session?.second ?? undefined].every((person, at) => {
      const owner = fields[2 * at]
      if (owner === undefined || owner === 'skip') return true
      const answer = person?.answers[item]?.owner
      return owner.startsWith('by-') ? answer?.startsWith('+') : answer === owner
    })
  },
})

/** Every kind of link, by its codec. A new kind is one more entry. */
export const linkKinds: readonly LinkKind[] = [
  linkKind({
    name: 'a result',
    path: addressOf.result('both'),
    keys: ['a', 'was'],
    otherKeys: [],
    alwaysShows: true,
    asks: answersAsked,
    codec: resultLink,
    of: quiz,
    values: fc.tuple(someAnswers, fc.option(someAnswers)).map(([answers, was]) => ofToday(answers, was ?? undefined)),
    shown: ({ answers }) => resultNameOf(answers).length,
    has: ({ original, ...linked }, key, part) =>
      hasAnswer(key === 'was' && original !== undefined ? { ...linked, answers: original } : linked, part),
  }),
  linkKind({
    name: 'a team',
    path: addressOf.board(),
    keys: ['a'],
    otherKeys: [],
    alwaysShows: true,
    asks: answersAsked,
    codec: teamLink,
    of: quiz,
    values: teamOf(1, 3),
    shown: (team) => resultNameOf(groupAnswers(quiz, team)).length,
    has: (team, _key, part) => team.some((member) => hasAnswer(member, part)),
  }),
  linkKind({
    name: 'a charter',
    path: addressOf.charter(),
    keys: ['c'],
    otherKeys: ['a'],
    alwaysShows: true,
    asks: (value) =>
      decoded(value)
        .toLowerCase()
        .split('.')
        .map((part) => trimEnds(seen(part), /[a-z\d]/))
        .filter((part) => part.includes('_') && !reservedLinkKeys.some((word) => part.startsWith(word))),
    codec: charterPageLink,
    of: content,
    values: anyCharter.map((charter) => ({ charters: [charter], answers: noAnswers })),
    shown: ({ charters }) => itemsOf(charters.length === 0 ? [defaultCharter] : charters).length,
    has: ({ charters }, _key, part) => {
      const [id, holder] = part.split('_')
      return itemsOf(charters).some((item) => item.id === id && item.assignment.holder === holder)
    },
  }),
  linkKind({
    name: 'a hiring brief',
    path: addressOf.brief(),
    keys: ['role'],
    otherKeys: ['c', 'a'],
    alwaysShows: true,
    asks: (value) => [trimEnds(seen(decoded(value)).toLowerCase(), /[a-z\d]/)],
    codec: briefLink,
    of: content,
    values: fc.record({
      profile: fc.constantFrom(undefined, ...content.hiring.profiles.map(({ id }) => id)),
      charter: fc.option(
        anyCharter.map((charter) => normalizeCharter(content, charter)),
        { nil: undefined },
      ),
      answers: fc.oneof(fc.constant(noAnswers), someAnswers),
    }),
    // What answers lead to takes longer; the tests of the brief make sure that it's never empty.
    shown: ({ charter }) =>
      hiringBrief(content, { profile: undefined, charter, answers: noAnswers })?.sections.length ?? 0,
    has: ({ profile }, _key, part) => profile === part,
  }),
  sessionKind,
  {
    ...sessionKind,
    name: 'an earlier session, as people could read it',
    queries: anySession.map((session) => serializeQuery({ s: serializeSession(sessionContent, session) })),
  },
  linkKind({
    name: 'a filtered list',
    path: addressOf.responsibilities(),
    keys: [...facetIds, ...facetIds.map((facet) => `not-${facet}`), 'sort', 'view'],
    otherKeys: ['q'],
    alwaysShows: false,
    asks: listed,
    codec: filtersLink,
    of: content,
    values: filterSets,
    shown: (filters) => applyFilters(content.responsibilities, filters, undefined).length,
    has: (filters, key, value) => {
      if (key === 'sort') return filters.sort === value
      if (key === 'view') return filters.view === value
      const facet = facetIds.find((each) => key === each || key === `not-${each}`)
      if (facet === undefined) return false
      const ids: readonly string[] = filters.facets[facet][key === facet ? 'include' : 'exclude']
      return ids.includes(value)
    },
  }),
  linkKind({
    name: 'a chosen comparison',
    path: addressOf.compare(),
    keys: ['show', 'roles', 'rows'],
    otherKeys: [],
    alwaysShows: false,
    asks: listed,
    codec: comparisonLink,
    of: content,
    values: choices,
    shown: (choice) => comparisonTables(content, choice).length,
    has: (choice, key, value) => {
      if (key === 'show') return choice.show === value
      if (key !== 'roles' && key !== 'rows') return false
      // An empty selection means everything.
      const chosen: readonly string[] = choice[key]
      return (chosen.length === 0 ? content[key].map(({ id }) => id) : chosen).includes(value)
    },
  }),
]

/** What a session's value says, in base64url between a version and a check; earlier links say it as it is. */
function sessionAsked(value: string): readonly string[] {
  const [, encoded] = /^o\d+\.(.*)\./i.exec(trimEnds(seen(decoded(value)), /[a-z\d]/i)) ?? []
  const said =
    encoded === undefined ? decoded(value) : Buffer.from(encoded.replaceAll(/[^\w-]/g, ''), 'base64url').toString()
  return said
    .toLowerCase()
    .split('.')
    .map((part) => trimEnds(seen(part), /[a-z\d]/))
    .filter((part) => part.includes('_') && !reservedSessionKeys.some((word) => part.startsWith(word)))
}

function itemsOf(charters: readonly Charter[]) {
  return charters.flatMap((charter) => charterItems(content, charter))
}

function listed(value: string): readonly string[] {
  // However often it was encoded: ids contain nothing that needs encoding.
  let plain = value
  while (decoded(plain) !== plain) plain = decoded(plain)
  return seen(plain).split(',')
}

/** The parts after the name, if there is one. A part without letters or digits asks for nothing. */
function answersAsked(value: string): readonly string[] {
  const read = decoded(value)
  // However often the tilde was encoded.
  const text = read.includes('~') ? read : read.replaceAll(/%(?:25)*7e/gi, '~')
  const ended = text.replaceAll(/[^\p{L}\p{N}]+$/gu, '')
  // However often the part after the name was encoded: answers contain nothing that needs encoding.
  let answers = ended.slice(ended.lastIndexOf('~') + 1)
  while (decoded(answers) !== answers) answers = decoded(answers)
  return trimEnds(seen(answers).toLowerCase(), /[a-z\d]/).split('.')
}

/** What a reader sees of a value: mail programs insert line breaks, and characters without a shape. */
function seen(value: string): string {
  return value.replaceAll(/[\s\p{DI}]/gu, '')
}

function decoded(value: string): string {
  return value.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      // Broken within: its letters and digits can still be read.
      return run.replaceAll(/%[0-7][\da-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
    }
  })
}

function resultNameOf(answers: Answers): string {
  return resultText(quiz, decideOne(answers).result).name
}

/**
 * Whether a part of an answer link, such as `inblocks-load-skill`, is among the answers. The version isn't. For answers
 * to version 1, the page says that the quiz has changed, but doesn't list them.
 */
function hasAnswer({ answers: { chosen }, isEarlier }: LinkedAnswers, part: string): boolean {
  if (isEarlier || part === 'v2') return true
  const [id = '', ...options] = part.split('-')
  const given = Object.hasOwn(chosen, id) ? (chosen[id] ?? []) : []
  return options.length > 0 && options.every((option) => given.includes(option))
}
