import { distance } from 'fastest-levenshtein'
import MiniSearch from 'minisearch'
import type { FacetContent } from '#domain/responsibilities/facets.ts'
import { facetIds, facets } from '#domain/responsibilities/facets.ts'
import type { TextMatches } from '#domain/responsibilities/filters.ts'
import { longestQuery } from '#domain/responsibilities/filters.ts'
import { sanitizeText } from '#domain/text/sanitize-text.ts'
import type { ListedResponsibility } from '#model/responsibility.ts'
import type { Topic } from '#model/topic.ts'
import type { Word } from './tokenize.ts'
import { indexForms, phraseKey, tokenize } from './tokenize.ts'

// Loaded when a reader first searches. Nothing else in the domain imports this file, or every page would load the index and
// the stemmer. The same goes for tokenize.ts, and for highlight.ts, which marks the matches.

export interface SearchMatch {
  readonly id: string
  /** Above 0; higher is better. Comparable within one result only. */
  readonly score: number
  /** The indexed terms that matched, for `highlight`. */
  readonly terms: readonly string[]
}

export interface SearchResult {
  /**
   * `all`: every match has every known word of the query. `any`: no responsibility has all of them, so each match has at
   * least one. `nothing`: the query has no keyword, so it isn't a condition.
   */
  readonly combined: 'all' | 'any' | 'nothing'
  /** Best first, without duplicates. */
  readonly matches: readonly SearchMatch[]
  /** The matches in the form the filters take; undefined where the query isn't a condition. */
  readonly scores: TextMatches | undefined
  /** The contested topics that have every word of the query, best first. */
  readonly topics: readonly SearchMatch[]
  /** Whether the best topic matches better than the best responsibility. */
  readonly leadsToTopic: boolean
  /** Words of the query that matched nothing. */
  readonly missing: readonly string[]
  /** The query with known words of a similar spelling in place of those that matched nothing; undefined if there are none. */
  readonly suggestion: string | undefined
  /** Names of the subjects in the query that no responsibility covers. */
  readonly uncovered: readonly string[]
}

/** A subject that people search for and that no responsibility covers. */
export interface UncoveredSubject {
  readonly name: string
  /** What people search for, in every form: all words of any one of them. */
  readonly synonyms: readonly string[]
}

/** Finds responsibilities for any text; never throws. */
export type Search = (query: string) => SearchResult

/** Words beyond these are ignored: more words don't make a question clearer. */
const mostQueryWords = 12

/** How much a word counts, by field: names say more than explanations. */
const boosts = { term: 5, title: 4, synonyms: 4, explanation: 1.5, signals: 1, labels: 0.5 } as const

/**
 * If a name is the whole query, it's what the reader meant, no matter how often others have its words. Less so if only the
 * stems agree: `product` isn't `productivity`.
 */
const phraseBoosts = { folded: 4, stem: 2 } as const

/**
 * Typing errors in a word that's asked about, by its length in characters. Short words have too many neighbors: with two
 * errors, `test` would be `cost`.
 */
const typos = [
  { from: 6, edits: 2 },
  { from: 4, edits: 1 },
] as const

/** Before the id of a topic in the index. Ids have no colon. */
const topicPrefix = 'topic:'

/** Words up to this length match exactly where they can: `ai` isn't the beginning of `aim`. */
const longestAbbreviation = 2

/** Separates texts that are indexed as one field; no word spans it. */
const separator = ' · '

/** What one word matched, by id. */
type Hits = ReadonlyMap<string, Omit<SearchMatch, 'id'>>

interface Found {
  readonly word: Word
  readonly hits: Hits
}

/** What's known of a topic. */
export type SearchedTopic = Pick<Topic, 'id' | 'name' | 'question' | 'synonyms' | 'searchedAs'>

/** What's searched besides responsibilities. */
interface SearchContext {
  /** Where the facet values' names come from; omitted, they aren't searched. */
  readonly vocabulary?: FacetContent
  /**
   * Subjects to report as not covered. The search doesn't look for their words: what has them is about something else.
   */
  readonly subjects?: readonly UncoveredSubject[]
  readonly topics?: readonly SearchedTopic[]
}

/** What's known of a responsibility. */
export interface SearchedResponsibility extends ListedResponsibility {
  readonly signals: readonly { readonly text: string }[]
}

/**
 * Indexes responsibilities by term, title, explanation, synonyms, and signals, and by the names of their facet values:
 * these are on the page too, and a reader who types "finance risk" means them. Indexes topics by name, question,
 * synonyms, and what else people type to find them.
 *
 * Matches words in any form, in British and American spelling, and by their beginning. Combines words with "and", and with
 * "or" if that finds nothing. A word that matches nothing may be misspelled, so the result suggests a query to try; what
 * the suggestion would find isn't a match.
 *
 * Ranks what's called by the whole query first, then by how many words it has, and only then by score.
 *
 * @param responsibilities With unique ids.
 */
export function createSearch(
  responsibilities: readonly SearchedResponsibility[],
  { vocabulary, subjects = [], topics = [] }: SearchContext = {},
): Search {
  const facetNames = facetIds.map((facet) => ({
    of: facets[facet].of,
    byId: new Map(vocabulary && facets[facet].values(vocabulary).map(({ id, name }) => [id, name])),
  }))
  const index = new MiniSearch<Record<keyof typeof boosts | 'id', string>>({
    fields: Object.keys(boosts),
    tokenize: (text) => tokenize(text).flatMap(indexForms),
    processTerm: (term) => term,
    searchOptions: { boost: boosts, tokenize: (term) => [term], processTerm: (term) => term, combineWith: 'OR' },
  })
  index.addAll(
    topics.map(({ id, name, question, synonyms, searchedAs = [] }) => ({
      id: topicPrefix + id,
      term: name,
      title: question,
      explanation: '',
      synonyms: [...synonyms, ...searchedAs].join(separator),
      signals: '',
      labels: '',
    })),
  )
  index.addAll(
    responsibilities.map((responsibility) => ({
      id: responsibility.id,
      term: responsibility.term,
      title: responsibility.title,
      explanation: responsibility.explanation.text,
      synonyms: responsibility.synonyms.join(separator),
      signals: responsibility.signals.map((signal) => signal.text).join(separator),
      labels: facetNames.flatMap(({ of, byId }) => of(responsibility).map((id) => byId.get(id) ?? '')).join(separator),
    })),
  )
  const names = [
    ...responsibilities.map(({ id, term, title, synonyms }) => ({ id, term, others: [title, ...synonyms] })),
    ...topics.map(({ id, name, synonyms, searchedAs = [] }) => ({
      id: topicPrefix + id,
      term: name,
      others: [...synonyms, ...searchedAs],
    })),
  ]
  const allNames = ({ term, others }: Named) => [term, ...others]
  const named = {
    folded: idsByPhrase(names, allNames, 'folded'),
    stem: idsByPhrase(names, allNames, 'stem'),
    term: idsByPhrase(names, ({ term }) => [term], 'stem'),
  }
  const nameWords = [...new Set(names.flatMap(allNames).flatMap((name) => tokenize(name).map(({ folded }) => folded)))]
  // In any form: "marketing" isn't "market".
  const phrases = subjects.flatMap(({ name, synonyms }) =>
    synonyms.map((synonym) => ({ name, words: tokenize(synonym).map(({ folded }) => folded) })),
  )

  function look({ stem, folded }: Word, prefix: boolean): Hits {
    const found = index.search({ queries: [{ queries: [stem] }, { queries: [folded], prefix }] })
    return new Map(found.map(({ id, score, terms }) => [String(id), { score, terms }]))
  }

  function find(word: Word): Found {
    const whole = word.folded.length <= longestAbbreviation ? look(word, false) : undefined
    return { word, hits: whole !== undefined && whole.size > 0 ? whole : look(word, true) }
  }

  /** The word of a name with the most similar spelling, if one is similar enough. */
  function similarTo({ folded }: Word): string | undefined {
    const most = typos.find(({ from }) => folded.length >= from)?.edits ?? 0
    const near = nameWords.map((word) => ({ word, edits: distance(folded, word) })).filter(({ edits }) => edits <= most)
    return near.toSorted((one, other) => one.edits - other.edits)[0]?.word
  }

  return (query) => {
    const text = sanitizeText(query, longestQuery)
    const words = distinct(tokenize(text)).slice(0, mostQueryWords)
    if (words.length === 0) return { ...noResult, combined: 'nothing', scores: undefined }

    const written = new Set(words.map(({ folded }) => folded))
    const uncovered = phrases.filter((phrase) => phrase.words.every((word) => written.has(word)))
    const found = words.filter(({ folded }) => !uncovered.some((phrase) => phrase.words.includes(folded))).map(find)
    const missing = found.filter(({ hits }) => hits.size === 0).map(({ word }) => word)
    const known = found.map(({ hits }) => hits).filter(({ size }) => size > 0)
    const together = intersection(known)
    const [ofTopics, ofResponsibilities] = [[...together].filter(isOfTopic), [...together].filter(isOfResponsibility)]
    const combined = ofResponsibilities.length > 0 ? 'all' : 'any'
    const listed = combined === 'all' ? ofResponsibilities : [...union(known)].filter(isOfResponsibility)
    const same = {
      folded: named.folded.get(phraseKey(text, 'folded')),
      stem: named.stem.get(phraseKey(text, 'stem')),
      term: named.term.get(phraseKey(text, 'stem')),
    }
    const boost = (id: string): number => {
      if (same.folded?.has(id) === true) return phraseBoosts.folded
      return same.stem?.has(id) === true ? phraseBoosts.stem : 1
    }
    const scored = [...listed, ...ofTopics].map(([id, { score, terms }]) => ({
      id,
      score: score * boost(id),
      terms: [...new Set(terms)],
    }))
    const most = Math.max(...scored.map(({ score }) => score))
    /** Whole numbers, so that the score only decides within a tier. */
    const tierOf = (id: string) =>
      same.term?.has(id) === true ? words.length + 1 : known.filter((hits) => hits.has(id)).length
    const ranked = scored
      .map((match) => ({ ...match, score: tierOf(match.id) + match.score / (most + 1) }))
      .toSorted((a, b) => b.score - a.score)
    const matches = ranked.filter(({ id }) => !id.startsWith(topicPrefix))
    // A topic has to have every word: it isn't what the reader filters.
    const topicMatches = missing.length > 0 ? [] : ranked.filter(({ id }) => id.startsWith(topicPrefix))
    return {
      combined,
      matches,
      scores: new Map(matches.map(({ id, score }) => [id, score])),
      topics: topicMatches.map((match) => ({ ...match, id: match.id.slice(topicPrefix.length) })),
      leadsToTopic: topicMatches.length > 0 && ranked[0] === topicMatches[0],
      missing: missing.map((word) => word.written),
      suggestion: suggestionFor(text, missing, similarTo),
      uncovered: [...new Set(uncovered.map(({ name }) => name))],
    }
  }
}

const noResult = {
  matches: [],
  topics: [],
  leadsToTopic: false,
  missing: [],
  suggestion: undefined,
  uncovered: [],
} as const

const isOfTopic = ([id]: readonly [string, unknown]) => id.startsWith(topicPrefix)
const isOfResponsibility = ([id]: readonly [string, unknown]) => !id.startsWith(topicPrefix)

/** A text with other words in place of those that have one; undefined if none has. */
function suggestionFor(
  text: string,
  missing: readonly Word[],
  similarTo: (word: Word) => string | undefined,
): string | undefined {
  let suggested = ''
  let done = 0
  for (const word of missing) {
    const similar = similarTo(word)
    if (similar === undefined) continue
    suggested += text.slice(done, word.start) + similar
    done = word.end
  }
  return done === 0 ? undefined : suggested + text.slice(done)
}

/** What can be found by its names, of which one is its term. */
interface Named {
  readonly id: string
  readonly term: string
  readonly others: readonly string[]
}

/** The ids by each name, as a key of its words in one form. */
function idsByPhrase(
  all: readonly Named[],
  namesOf: (named: Named) => readonly string[],
  form: keyof typeof phraseBoosts,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>()
  for (const one of all) {
    for (const name of namesOf(one).flatMap(withoutParentheses)) {
      const key = phraseKey(name, form)
      ids.set(key, (ids.get(key) ?? new Set()).add(one.id))
    }
  }
  return ids
}

/** A name in all its forms: "portfolio management (PMO)" is also "portfolio management" and "PMO". */
function withoutParentheses(name: string): readonly string[] {
  const [, before = '', inside = ''] = /^(.+?) \((.+)\)$/.exec(name) ?? []
  return before === '' ? [name] : [name, before, inside]
}

/** Those that match every word. */
function intersection(hits: readonly Hits[]): Hits {
  return new Map([...union(hits)].filter(([id]) => hits.every((each) => each.has(id))))
}

/** Those that match any word: the more words, the better. */
function union(hits: readonly Hits[]): Hits {
  const [only] = hits
  if (only !== undefined && hits.length === 1) return only
  const all = new Map<string, { score: number; words: number; terms: readonly string[] }>()
  for (const each of hits) {
    for (const [id, { score, terms }] of each) {
      const before = all.get(id) ?? { score: 0, words: 0, terms: [] }
      all.set(id, { score: before.score + score, words: before.words + 1, terms: [...before.terms, ...terms] })
    }
  }
  return new Map([...all].map(([id, { score, words, terms }]) => [id, { score: score * words, terms }]))
}

/** The words without repeated stems. */
function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.toReversed().map((word) => [word.stem, word])).values()].toReversed()
}
