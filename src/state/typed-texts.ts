import { persistedStore } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'
import { safeStorage } from '#state/persistence/storage.ts'

/** What's typed but not submitted yet, by field. */
export interface TypedTexts {
  readonly texts: Readonly<Record<string, string>>
}

/** How much is kept in total, in UTF-16 code units: as much as the largest field takes. Storage has room for many times that. */
export const mostTyped = 100_000

/**
 * Half-typed texts, so that leaving a page and coming back loses none. They're kept in the tab's storage, not the device's:
 * the next person at a shared computer shouldn't find them.
 */
export const typedTexts = persistedStore<TypedTexts>({
  name: `${storagePrefix}typed`,
  version: 1,
  initial: { texts: {} },
  read: (stored) => {
    if (typeof stored !== 'object' || stored === null || !('texts' in stored)) return undefined
    if (typeof stored.texts !== 'object' || stored.texts === null) return undefined
    const entries: readonly (readonly [string, unknown])[] = Object.entries(stored.texts)
    const texts = entries.flatMap(([field, text]) => (typeof text === 'string' ? [[field, text] as const] : []))
    return { state: { texts: Object.fromEntries(newestThatFit(texts)) } }
  },
  storage: safeStorage(() => window.sessionStorage),
})

export function typedIn(field: string): string {
  const { texts } = typedTexts.getState()
  return Object.hasOwn(texts, field) ? (texts[field] ?? '') : ''
}

/** Keeps the text of a field; an empty one forgets it. Beyond {@link mostTyped}, the texts of the oldest fields go first. */
export function keepTyped(field: string, text: string): void {
  if (typedIn(field) === text) return
  typedTexts.update(({ texts }) => {
    const others = Object.entries(texts).filter(([other]) => other !== field)
    return { texts: Object.fromEntries(newestThatFit(text === '' ? others : [...others, [field, text]])) }
  })
}

/** Always includes the last one: its field shows what's kept, and has a limit of its own. */
function newestThatFit(texts: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  let room = mostTyped
  const fits = texts.toReversed().findIndex(([field, text], age) => {
    room -= field.length + text.length
    return age > 0 && room < 0
  })
  return fits === -1 ? texts : texts.slice(-fits)
}
