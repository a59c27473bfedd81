import { useCallback, useEffect, useState } from 'react'
import type { Segment } from '#domain/search/highlight.ts'
import type { SearchResult } from '#domain/search/search.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'

/** The search, once it has been loaded. */
interface LoadedSearch {
  readonly search: (query: string) => SearchResult
  readonly highlight: (text: string, terms: Iterable<string>) => readonly Segment[]
}

let loading: Promise<LoadedSearch> | undefined

/** Loads the search and indexes the content, once; it is not part of any page, since most readers never search. */
function loadSearch(): Promise<LoadedSearch> {
  loading ??= Promise.all([import('#domain/search/search.ts'), import('#domain/search/highlight.ts')]).then(
    ([{ createSearch }, { highlight }]) => ({
      search: rememberingLast(createSearch(content.responsibilities, content)),
      highlight,
    }),
  )
  // A load that failed may succeed when it is asked for again.
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** Looks up the same query once only: a page that is drawn again asks for it again. */
function rememberingLast(search: LoadedSearch['search']): LoadedSearch['search'] {
  let last: { readonly query: string; readonly result: SearchResult } | undefined
  return (query) => {
    if (last?.query !== query) last = { query, result: search(query) }
    return last.result
  }
}

/**
 * What is found for a text. Undefined as long as the search is not there, and then the text is no condition.
 * @returns also a way to load the search ahead, at the first sign that it will be wanted.
 */
export function useSearch(text: string) {
  const [loaded, setLoaded] = useState<LoadedSearch>()
  const load = useCallback(() => {
    loadSearch().then(setLoaded, () => undefined)
  }, [])
  // Once it is there it is not set again: each time would draw the page once more.
  const isMissing = text !== '' && loaded === undefined
  useEffect(() => {
    if (isMissing) load()
  }, [isMissing, load])

  const result = text === '' ? undefined : loaded?.search(text)
  const terms = new Map(result?.matches.map((match) => [match.id, match.terms]))
  const marked = (plain: string, id: string): readonly Segment[] => {
    const found = terms.get(id)
    return (found && loaded?.highlight(plain, found)) ?? [{ text: plain, match: false }]
  }
  return { result, marked, load }
}

/** What the search had to guess or could not find, in one sentence; empty when it found every word. */
export function searchNote(result: SearchResult | undefined): string {
  if (result === undefined) return ''
  const guessed = result.guessed.map(quoted)
  const missing = result.missing.map(quoted)
  const parts = [
    result.combined === 'nothing' ? 'There is no word in it to search by.' : '',
    missing.length > 0 ? `${listed(missing)} was not found.` : '',
    guessed.length > 0 ? `${listed(guessed)} is not written so here; these come nearest.` : '',
    result.combined === 'any' && missing.length === 0 && result.matches.length > 0
      ? 'Nothing has all of these words; these have some.'
      : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function quoted(word: string): string {
  return `“${word}”`
}

function listed(words: readonly string[]): string {
  return words.join(' and ')
}
