import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Text, extractMessages } from './extract-messages.ts'

/** The modules that hold what readers are told; those of the model speak to developers only. */
const told = /^(src\/(content|domain|ui|routes)\/.+\.tsx?|build\/(previews\/cards-from-content|pages\/json-ld)\.ts)$/

/** Which says what language the texts are in. */
export const languageFile = 'src/model/language.ts'

/** From the root of the project, with slashes, a module that holds texts; undefined for any other. */
export function translatableFile(path: string): string | undefined {
  const file = relative('.', path).split(sep).join('/')
  return told.test(file) || file === languageFile ? file : undefined
}

/** A module, and what it says to readers: each text once, in the order in which it stands there. */
export interface TranslatableModule {
  /** From the root of the project. */
  readonly file: string
  readonly source: string
  readonly texts: readonly Text[]
}

/** What readers see most comes first. */
const order = ['src/ui/', 'src/routes/', 'src/domain/', 'src/content/', 'build/']

/** All texts of the site that translators translate. */
export function allTexts(): readonly TranslatableModule[] {
  const files = ['src', 'build'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(
      (name) => translatableFile(join(folder, name)) ?? [],
    ),
  )
  const placeOf = (file: string) => order.findIndex((folder) => file.startsWith(folder))
  return files
    .filter((file) => file !== languageFile)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .map((file) => moduleOf(file, readFileSync(file, 'utf8')))
}

/** A module by its source. */
export function moduleOf(file: string, source: string): TranslatableModule {
  const texts = new Map(extractMessages(source, file).map((text) => [text.message, text]))
  return { file, source, texts: [...texts.values()] }
}
