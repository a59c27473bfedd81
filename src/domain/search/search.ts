import MiniSearch from 'minisearch'
import type { FacetContent } from '#domain/responsibilities/facets.ts'
import { facetIds, facets } from '#domain/responsibilities/facets.ts'
import type { TextMatches } from '#domain/responsibilities/filters.ts'
import { longestQuery } from '#domain/responsibilities/filters.ts'
import { sanitizeText } from '#domain/text/sanitize-text.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Word } from './tokenize.ts'
import { indexForms, phraseKey, tokenize } from './tokenize.ts'

// Loaded when a reader first searches: nothing else in the domain imports this file, or the index and the stemmer would
// be in every page. The same goes for words.ts and for highlight.ts, which marks what was found.

export interface SearchMatch {
  readonly id: string
  /** Above 0; the higher, the better. Comparable within one result only. */
  readonly score: number
  /** The indexed terms that were found, for `highlight`. */
  readonly terms: readonly string[]
}

export interface SearchResult {
  /**
   * `all`: every word of the query is in each match. `any`: no responsibility has all the words, so each match has at
   * least one. `nothing`: the query has no word to search by, so it is no condition.
   */
  readonly combined: 'all' | 'any' | 'nothing'
  /** Best first; none twice. */
  readonly matches: readonly SearchMatch[]
  /** The matches as the filters take them; undefined where the query is no condition. */
  readonly scores: TextMatches | undefined
  /** Words of the query that were found only as another word that is spelled nearly so. */
  readonly guessed: readonly string[]
  /** Words of the query that were not found at all. */
  readonly missing: readonly string[]
}

/** Finds responsibilities by a query of any text; never throws. */
export type Search = (query: string) => SearchResult

/** Words of a query beyond these are not looked at: more do not make a question clearer. */
const mostQueryWords = 12

/** How much a word counts by where it stands: what a thing is called tells more than how it is explained. */
const boosts = { title: 4, synonyms: 4, explanation: 1.5, signals: 1, labels: 0.5 } as const

/**
 * A title or a synonym that is the whole query is what was meant, whatever the other words add up to. Less surely so if
 * only the stems agree: `product` is not `productivity`.
 */
const phraseBoosts = { folded: 4, stem: 2 } as const

/** Typing errors forgiven, by the length of the word in characters: short words have too many neighbors. */
const typos = [
  { from: 4, edits: 1 },
  { from: 6, edits: 2 },
] as const

/** A word of at most so many characters is taken as it is, if there is such a word: `ai` is not the beginning of `aim`. */
const longestAbbreviation = 2

/** Between texts that are indexed together: no word goes across it. */
const separator = ' · '

/** What was found for one word, by id. */
type Hits = ReadonlyMap<string, Omit<SearchMatch, 'id'>>

interface Found {
  readonly word: Word
  readonly hits: Hits
  /** Whether only words that are spelled nearly so were found. */
  readonly guessed: boolean
}

/**
 * Indexes responsibilities by title, explanation, synonyms and signals, and by the names of the facets' values that they
 * have: these stand on the page too, and a reader who types "finance risk" means them.
 *
 * Words are found in any form, in British and American spelling, by their beginning, and, only if that finds nothing, in
 * a nearly equal spelling; several words are combined with "and", and if that finds nothing with "or".
 *
 * @param responsibilities With ids that differ.
 * @param vocabulary Where the names come from; without it they are not searched.
 */
export function createSearch(responsibilities: readonly Responsibility[], vocabulary?: FacetContent): Search {
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
      title: responsibility.title,
      explanation: responsibility.explanation.text,
      synonyms: responsibility.synonyms.join(separator),
      signals: responsibility.signals.map((signal) => signal.text).join(separator),
      labels: names.flatMap(({ of, byId }) => of(responsibility).map((id) => byId.get(id) ?? '')).join(separator),
    })),
  )
  const named = { folded: idsByPhrase(responsibilities, 'folded'), stem: idsByPhrase(responsibilities, 'stem') }

  function look({ stem, folded }: Word, { prefix = false, edits = 0 }): Hits {
    const found = index.search({
      queries: [
        { queries: [stem], fuzzy: edits },
        { queries: [folded], prefix, fuzzy: edits },
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
    if (words.length === 0) return { combined: 'nothing', matches: [], scores: undefined, guessed: [], missing: [] }

    const found = words.map(find)
    const hits = found.map((each) => each.hits)
    const together = intersection(hits)
    const combined = together.size > 0 ? 'all' : 'any'
    const same = {
      folded: named.folded.get(phraseKey(text, 'folded')),
      stem: named.stem.get(phraseKey(text, 'stem')),
    }
    const boost = (id: string): number => {
      if (same.folded?.has(id) === true) return phraseBoosts.folded
      return same.stem?.has(id) === true ? phraseBoosts.stem : 1
    }
    const matches = [...(combined === 'all' ? together : union(hits))]
      .map(([id, { score, terms }]) => ({ id, score: score * boost(id), terms: [...new Set(terms)] }))
      .toSorted((a, b) => b.score - a.score)
    return {
      combined,
      matches,
      scores: new Map(matches.map(({ id, score }) => [id, score])),
      guessed: found.filter(({ guessed }) => guessed).map(({ word }) => word.written),
      missing: found.filter((each) => each.hits.size === 0).map(({ word }) => word.written),
    }
  }
}

/** The responsibilities that are called so: by a title or a synonym, in one form of its words. */
function idsByPhrase(
  responsibilities: readonly Responsibility[],
  form: keyof typeof phraseBoosts,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>()
  for (const { id, title, synonyms } of responsibilities) {
    for (const phrase of [title, ...synonyms]) {
      const key = phraseKey(phrase, form)
      ids.set(key, (ids.get(key) ?? new Set()).add(id))
    }
  }
  return ids
}

/** Those with hits for every word. */
function intersection(hits: readonly Hits[]): Hits {
  return new Map([...union(hits)].filter(([id]) => hits.every((each) => each.has(id))))
}

/** Those with hits for any word: the more words, the better. */
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

/** The words of which no stem came before. */
function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.toReversed().map((word) => [word.stem, word])).values()].toReversed()
}
