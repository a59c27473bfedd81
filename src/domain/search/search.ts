import MiniSearch from 'minisearch'
import type { FacetContent } from '#domain/responsibilities/facets.ts'
import { facetIds, facets } from '#domain/responsibilities/facets.ts'
import type { TextMatches } from '#domain/responsibilities/filters.ts'
import { longestQuery } from '#domain/responsibilities/filters.ts'
import { sanitizeText } from '#domain/text/sanitize-text.ts'
import type { Responsibility } from '#model/responsibility.ts'
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
   * `all`: every match has every word of the query. `any`: no responsibility has all the words, so each match has at least
   * one. `nothing`: the query has no keyword, so it isn't a condition.
   */
  readonly combined: 'all' | 'any' | 'nothing'
  /** Best first, without duplicates. */
  readonly matches: readonly SearchMatch[]
  /** The matches in the form the filters take; undefined where the query isn't a condition. */
  readonly scores: TextMatches | undefined
  /** Words of the query that only matched words with a similar spelling. */
  readonly guessed: readonly string[]
  /** Words of the query that matched nothing. */
  readonly missing: readonly string[]
  /** Names of the subjects in the query that no responsibility covers. */
  readonly uncovered: readonly string[]
}

/** A subject that people search for and that no responsibility covers. */
export interface UncoveredSubject {
  readonly name: string
  /** What people search for: all words of any one of them. */
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
 * Typing errors forgiven, by the length of the word or of its stem in characters. Short words have too many neighbors:
 * with two errors, `test` would be `cost`.
 */
const typos = [
  { from: 4, edits: 1 },
  { from: 6, edits: 2 },
] as const

/** Words up to this length match exactly where they can: `ai` isn't the beginning of `aim`. */
const longestAbbreviation = 2

/** Separates texts that are indexed as one field; no word spans it. */
const separator = ' · '

/** What one word matched, by id. */
type Hits = ReadonlyMap<string, Omit<SearchMatch, 'id'>>

interface Found {
  readonly word: Word
  readonly hits: Hits
  /** Whether it only matched words with a similar spelling. */
  readonly guessed: boolean
}

/**
 * Indexes responsibilities by term, title, explanation, synonyms, and signals, and by the names of their facet values:
 * these are on the page too, and a reader who types "finance risk" means them.
 *
 * Matches words in any form, in British and American spelling, and by their beginning. Only if that finds nothing does it
 * try similar spellings. Combines words with "and", and with "or" if that finds nothing.
 *
 * Ranks a responsibility whose term is the whole query first, then by how many words it really has, and only then by
 * score: a guess never outranks a real match.
 *
 * @param responsibilities With unique ids.
 * @param vocabulary Where the facet values' names come from; omitted, they aren't searched.
 * @param subjects Subjects to report as not covered. The search doesn't look for their words: what has them is about
 *   something else.
 */
export function createSearch(
  responsibilities: readonly Responsibility[],
  vocabulary?: FacetContent,
  subjects: readonly UncoveredSubject[] = [],
): Search {
  const names = facetIds.map((facet) => ({
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
    responsibilities.map((responsibility) => ({
      id: responsibility.id,
      term: responsibility.term,
      title: responsibility.title,
      explanation: responsibility.explanation.text,
      synonyms: responsibility.synonyms.join(separator),
      signals: responsibility.signals.map((signal) => signal.text).join(separator),
      labels: names.flatMap(({ of, byId }) => of(responsibility).map((id) => byId.get(id) ?? '')).join(separator),
    })),
  )
  const namesOf = ({ term, title, synonyms }: Responsibility) => [term, title, ...synonyms]
  const named = {
    folded: idsByPhrase(responsibilities, namesOf, 'folded'),
    stem: idsByPhrase(responsibilities, namesOf, 'stem'),
    term: idsByPhrase(responsibilities, ({ term }) => [term], 'stem'),
  }
  const phrases = subjects.flatMap(({ name, synonyms }) =>
    synonyms.map((synonym) => ({ name, stems: tokenize(synonym).map(({ stem }) => stem) })),
  )

  function look({ stem, folded }: Word, { prefix = false, edits = 0, from = 0 }): Hits {
    const fuzzyOf = ({ length }: string) => (length >= from ? edits : 0)
    const found = index.search({
      queries: [
        { queries: [stem], fuzzy: fuzzyOf(stem) },
        { queries: [folded], prefix, fuzzy: fuzzyOf(folded) },
      ],
    })
    return new Map(found.map(({ id, score, terms }) => [String(id), { score, terms }]))
  }

  function find(word: Word): Found {
    const { length } = word.folded
    const tries = [
      ...(length <= longestAbbreviation ? [{ edits: 0 }] : []),
      { prefix: true },
      ...typos.filter(({ from }) => length >= from),
    ]
    for (const attempt of tries) {
      const hits = look(word, attempt)
      if (hits.size > 0) return { word, hits, guessed: 'from' in attempt }
    }
    return { word, hits: new Map(), guessed: false }
  }

  return (query) => {
    const text = sanitizeText(query, longestQuery)
    const words = distinct(tokenize(text)).slice(0, mostQueryWords)
    if (words.length === 0) {
      return { combined: 'nothing', matches: [], scores: undefined, guessed: [], missing: [], uncovered: [] }
    }

    const stems = new Set(words.map(({ stem }) => stem))
    const uncovered = phrases.filter((phrase) => phrase.stems.every((stem) => stems.has(stem)))
    const found = words.filter(({ stem }) => !uncovered.some((phrase) => phrase.stems.includes(stem))).map(find)
    const hits = found.map((each) => each.hits)
    const together = intersection(hits)
    const combined = together.size > 0 ? 'all' : 'any'
    const same = {
      folded: named.folded.get(phraseKey(text, 'folded')),
      stem: named.stem.get(phraseKey(text, 'stem')),
      term: named.term.get(phraseKey(text, 'stem')),
    }
    const boost = (id: string): number => {
      if (same.folded?.has(id) === true) return phraseBoosts.folded
      return same.stem?.has(id) === true ? phraseBoosts.stem : 1
    }
    const scored = [...(combined === 'all' ? together : union(hits))].map(([id, { score, terms }]) => ({
      id,
      score: score * boost(id),
      terms: [...new Set(terms)],
    }))
    const most = Math.max(...scored.map(({ score }) => score))
    /** Whole numbers, so that the score only decides within a tier. */
    const tierOf = (id: string) =>
      same.term?.has(id) === true
        ? words.length + 1
        : found.filter(({ guessed, hits: own }) => !guessed && own.has(id)).length
    const matches = scored
      .map((match) => ({ ...match, score: tierOf(match.id) + match.score / (most + 1) }))
      .toSorted((a, b) => b.score - a.score)
    return {
      combined,
      matches,
      scores: new Map(matches.map(({ id, score }) => [id, score])),
      guessed: found.filter(({ guessed }) => guessed).map(({ word }) => word.written),
      missing: found.filter((each) => each.hits.size === 0).map(({ word }) => word.written),
      uncovered: [...new Set(uncovered.map(({ name }) => name))],
    }
  }
}

/** The ids of the responsibilities by each of their names, as a key of the words in one form. */
function idsByPhrase(
  responsibilities: readonly Responsibility[],
  namesOf: (responsibility: Responsibility) => readonly string[],
  form: keyof typeof phraseBoosts,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>()
  for (const responsibility of responsibilities) {
    for (const name of namesOf(responsibility)) {
      const key = phraseKey(name, form)
      ids.set(key, (ids.get(key) ?? new Set()).add(responsibility.id))
    }
  }
  return ids
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
