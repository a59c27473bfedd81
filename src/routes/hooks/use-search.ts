import { useCallback, useEffect, useState } from 'react'
import { uncoveredSubjects } from '#content/beyond/uncovered-subjects.ts'
import type { Segment } from '#domain/search/highlight.ts'
import type { SearchResult } from '#domain/search/search.ts'
import { addressOf } from '#domain/site/paths.ts'
import { language } from '#model/language.ts'
import type { Topic } from '#model/topic.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { inTime } from '#ui/kit/in-time.ts'

/** The search, once it has been loaded. */
interface LoadedSearch {
  readonly search: (query: string) => SearchResult
  readonly highlight: (text: string, terms: Iterable<string>) => readonly Segment[]
  readonly topics: readonly Pick<Topic, 'id' | 'name' | 'question'>[]
}

let loading: Promise<LoadedSearch> | undefined
let ready: LoadedSearch | undefined

/** Loads the search and indexes the content, once. It isn't part of any page, since most readers never search. */
function loadSearch(): Promise<LoadedSearch> {
  loading ??= Promise.all([
    import('#domain/search/search.ts'),
    import('#domain/search/highlight.ts'),
    import('#routes/site-content/searched.computed.ts'),
  ]).then(([{ createSearch }, { highlight }, { signals, searchedTopics: topics }]) => ({
    search: rememberingLast(
      createSearch(
        content.responsibilities.map((each) => ({ ...each, signals: signals[each.id] ?? [] })),
        { vocabulary: content, subjects: uncoveredSubjects, topics },
      ),
    ),
    highlight,
    topics,
  }))
  loading.then(
    (loaded) => {
      ready = loaded
    },
    // A failed load may succeed on the next try.
    () => {
      loading = undefined
    },
  )
  return loading
}

/** Loads the search before a page whose address has a text, so that the page never lists what doesn't match. */
export async function prepareSearch(): Promise<void> {
  // Without the search, the page can still list everything.
  await inTime(loadSearch()).catch(() => undefined)
}

/** Caches the last query: every render asks for it again. */
function rememberingLast(search: LoadedSearch['search']): LoadedSearch['search'] {
  let last: { readonly query: string; readonly result: SearchResult } | undefined
  return (query) => {
    if (last?.query !== query) last = { query, result: search(query) }
    return last.result
  }
}

/**
 * The matches for a text. Undefined until the search has loaded; until then, the text isn't a condition.
 * @returns also a way to load the search early, at the first sign of intent.
 */
export function useSearch(text: string) {
  const [loaded, setLoaded] = useState(ready)
  const [isLost, setLost] = useState(false)
  const load = useCallback(() => {
    inTime(loadSearch()).then(setLoaded, () => setLost(true))
  }, [])
  // Not set again once it's loaded: each time would render the page again.
  const waiting = loaded === undefined ? text : ''
  // Each text is another try.
  useEffect(() => {
    if (waiting !== '') load()
  }, [waiting, load])

  const result = text === '' ? undefined : loaded?.search(text)
  const terms = new Map(result?.matches.map((match) => [match.id, match.terms]))
  const marked = (plain: string, id: string): readonly Segment[] => {
    const found = terms.get(id)
    return (found && loaded?.highlight(plain, found)) ?? [{ text: plain, match: false }]
  }
  const topics = (result?.topics ?? []).flatMap(({ id }) => {
    const topic = loaded?.topics.find((each) => each.id === id)
    return topic === undefined ? [] : [{ name: topic.name, question: topic.question, address: addressOf.topic(id) }]
  })
  return { result, topics, marked, load, isLost: isLost && waiting !== '' }
}

/**
 * What the search couldn't find, or knows isn't covered; empty when every word matched.
 * @param isLost Whether the search itself couldn't be loaded.
 */
export function searchNote(result: SearchResult | undefined, isLost: boolean): string {
  if (isLost)
    return 'Search couldn’t be loaded, so this is the list without it. Check your connection and search again.'
  if (result === undefined) return ''
  const missing = result.missing.map(quoted)
  const parts = [
    result.combined === 'nothing' ? 'Enter at least one keyword.' : '',
    result.uncovered.length > 0 ? `Neither role usually owns ${listed(result.uncovered)}.` : '',
    missing.length > 0 ? `No results for ${listed(missing)}.` : '',
    result.suggestion !== undefined ? `Did you mean ${quoted(result.suggestion)}?` : '',
    result.combined === 'any' && missing.length === 0 && result.matches.length > 0
      ? 'No result contains all of these words. Showing partial matches.'
      : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function quoted(word: string): string {
  return `“${word}”`
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words)
}
