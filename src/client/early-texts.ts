import { storagePrefix } from '#state/persistence/storage-prefix.ts'
import { retype } from './early-input.ts'

/**
 * Where the tab keeps what's typed into a page before it's ready. The page's inline script writes and reads it
 * (build/pages/early-texts.js), since that may be the only script that runs.
 */
export function earlyTextsAt({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  return `${storagePrefix}early:${pathname}${search}`
}

/** Whether something was typed into a page before it was ready, that only its document puts back. */
export function hasEarlyTexts(address: URL): boolean {
  return read(earlyTextsAt(address)) !== null
}

/**
 * From now on, the page keeps what's typed by itself.
 * @param name By {@link earlyTextsAt}, of the address at which the page was opened.
 * @param isPutBack Whether the page's document had the fields, so that its script has put the texts back.
 */
export function takeEarlyTexts(page: Document, name: string, isPutBack: boolean): void {
  // Set by that script.
  Object.assign(window, { onbeforeunload: null, onpagehide: null })
  const kept = isPutBack ? null : read(name)
  if (kept !== null) putBack(page, kept)
  try {
    window.sessionStorage.removeItem(name)
  } catch {
    // Then nothing is kept, either.
  }
}

/** Only into empty fields of forms. The others belong to a charter, and only the document tells which one it shows. */
function putBack(page: Document, kept: string): void {
  const texts = parse(kept)
  for (const field of page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('form :read-write')) {
    const text = texts[field.labels?.[0]?.textContent ?? '']
    if (typeof text === 'string' && field.value === '') retype(field, text)
  }
}

function parse(kept: string): Readonly<Record<string, unknown>> {
  try {
    const texts: unknown = JSON.parse(kept)
    return typeof texts === 'object' && texts !== null ? { ...texts } : {}
  } catch {
    return {}
  }
}

function read(name: string): string | null {
  try {
    return window.sessionStorage.getItem(name)
  } catch {
    return null
  }
}
