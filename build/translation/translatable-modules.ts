import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Text, extractMessages } from './extract-messages.ts'

/** The modules with texts for readers. Those of the model are for developers only. */
const told = /^(src\/(content|domain|ui|routes)\/.+\.tsx?|build\/(previews\/cards-from-content|pages\/json-ld)\.ts)$/

/** The file that names the language of the texts. */
export const languageFile = 'src/model/language.ts'

/** The path from the root of the project, with slashes, if the module contains texts; otherwise undefined. */
export function translatableFile(path: string): string | undefined {
  const file = relative('.', path).split(sep).join('/')
  return told.test(file) || file === languageFile ? file : undefined
}

/** A module with its texts: each text once, in source order. */
export interface TranslatableModule {
  /** From the root of the project. */
  readonly file: string
  readonly source: string
  readonly texts: readonly Text[]
}

/** The texts that readers see most come first. */
const order = ['src/ui/', 'src/routes/', 'src/domain/', 'src/content/', 'build/']

/** All of the site's texts that need translation. */
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

/** The module with this source. */
export function moduleOf(file: string, source: string): TranslatableModule {
  const texts = new Map(extractMessages(source, file).map((text) => [text.message, text]))
  return { file, source, texts: [...texts.values()] }
}
