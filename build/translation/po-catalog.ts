import PO from 'pofile'
import type { Text } from './extract-messages.ts'
import { problemOf, type Translation } from './replace-messages.ts'
import { languageFile, type TranslatableModule } from './translatable-modules.ts'

/** The progress of a catalog. */
export interface CatalogProgress {
  /** How many texts the site has. */
  readonly texts: number
  readonly translated: number
  /** How many translations of removed texts are kept. */
  readonly unused: number
}

/** Where a language's catalog is, from the root of the project. */
export function catalogPath(language: string): string {
  return `translations/${language}.po`
}

/**
 * An updated catalog: an entry for each current text, with its translation. If a text has moved to another file, its
 * translation moves along. Translations of removed texts are kept as obsolete, as in gettext.
 * @param written The previous catalog as a PO file; empty for a new one.
 */
export function updateCatalog(written: string, language: string, modules: readonly TranslatableModule[]): string {
  const before = PO.parse(written)
  const catalog = new PO()
  const own = {
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  }
  const others = Object.entries(before.headers).filter(([, value]) => value !== '')
  catalog.headers = { ...own, ...Object.fromEntries(others), ...own }
  catalog.comments = before.comments
  const kept = new Map(before.items.map((item) => [keyOf(item.msgctxt, item.msgid), item]))
  const elsewhere = new Map(before.items.filter(hasTranslation).map((item) => [item.msgid, item]))
  const wanted = new Set<string>()
  for (const { file, source, texts } of modules) {
    for (const text of texts) {
      const { message } = text
      const key = keyOf(file, message)
      wanted.add(key)
      const old = kept.get(key) ?? elsewhere.get(message)
      const item = new PO.Item()
      item.msgctxt = file
      item.msgid = message
      item.msgstr = old?.msgstr ?? ['']
      item.comments = old?.comments ?? []
      item.extractedComments = [...(text.note === undefined ? [] : [text.note]), ...hintsOf(text, source)]
      item.flags = old?.flags ?? {}
      catalog.items.push(item)
    }
  }
  for (const item of before.items) {
    if (wanted.has(keyOf(item.msgctxt, item.msgid)) || !hasTranslation(item)) continue
    item.obsolete = true
    catalog.items.push(item)
  }
  return `${catalog.toString().trimEnd()}\n`
}

/**
 * Reads a catalog.
 * @param written A PO file.
 * @param modules The site's current texts.
 * @throws {Error} naming every translation that lacks a placeholder of its text
 */
export function readCatalog(
  written: string,
  language: string,
  modules: readonly TranslatableModule[],
): { readonly translation: Translation; readonly progress: CatalogProgress } {
  const { items } = PO.parse(written)
  const translations = new Map(
    items.filter(isInUse).map((item) => [keyOf(item.msgctxt, item.msgid), item.msgstr[0] ?? '']),
  )
  const all = modules.flatMap(({ file, texts }) =>
    texts.map((text) => ({ file, text, translated: translations.get(keyOf(file, text.message)) })),
  )
  const done = all.flatMap(({ file, text, translated }) =>
    translated === undefined ? [] : [{ file, text, translated }],
  )
  const problems = done.flatMap(({ file, text, translated }) => {
    const problem = problemOf(text, translated)
    return problem === undefined ? [] : `${file}: ${problem}`
  })
  if (problems.length > 0)
    throw new Error(`${catalogPath(language)}:\n${problems.map((each) => `- ${each}`).join('\n')}`)
  return {
    translation: {
      language,
      textFor: (file, message) => (file === languageFile ? language : translations.get(keyOf(file, message))),
      letters: [...new Set(done.map(({ translated }) => translated).join(''))].join(''),
    },
    progress: { texts: all.length, translated: done.length, unused: items.filter(({ obsolete }) => obsolete).length },
  }
}

/** The code behind placeholders whose names don't explain them. */
function hintsOf({ slots }: Text, source: string): readonly string[] {
  return [...slots].flatMap(([mark, slot]) => {
    if (slot.kind !== 'value' || mark.startsWith('<')) return []
    const code = source
      .slice(slot.code.start, slot.code.end)
      .replace(/^\{(.*)\}$/s, '$1')
      .replaceAll(/\s+/g, ' ')
    return /^[\w.?]+$/.test(code) ? [] : `${mark} is ${code.length > 120 ? `${code.slice(0, 119)}…` : code}`
  })
}

type Entry = InstanceType<typeof PO.Item>

function hasTranslation({ msgstr }: Entry): boolean {
  return msgstr.some((each) => each !== '')
}

/** Entries marked as fuzzy are guesses that nobody has reviewed. */
function isInUse(entry: Entry): boolean {
  return hasTranslation(entry) && entry.flags['fuzzy'] !== true && !entry.obsolete
}

function keyOf(file: string | undefined, message: string): string {
  return `${file ?? ''}\n${message}`
}
