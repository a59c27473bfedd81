import { existsSync, readFileSync } from 'node:fs'
import { language as ownLanguage } from '#model/language.ts'
import { catalogPath, type CatalogProgress, readCatalog } from './po-catalog.ts'
import { pseudoLanguage, pseudoTranslation } from './pseudo-locale.ts'
import type { Translation } from './replace-messages.ts'
import { allTexts } from './translatable-modules.ts'

/**
 * The translation for the build, from its catalog.
 * @param language As in `SITE_LANGUAGE`; empty for the source language.
 * @throws {Error} when there's no such catalog, or a translation in it is invalid
 */
export function loadTranslation(language: string): (Translation & { readonly progress?: CatalogProgress }) | undefined {
  if (language === '' || language === ownLanguage) return undefined
  if (language === pseudoLanguage) return pseudoTranslation
  const path = catalogPath(language)
  if (!existsSync(path)) {
    throw new Error(
      `SITE_LANGUAGE is "${language}", but there is no ${path}; \`npm run translate -- ${language}\` begins it.`,
    )
  }
  const { translation, progress } = readCatalog(readFileSync(path, 'utf8'), language, allTexts())
  return { ...translation, progress }
}
