// Creates the catalog of a language, or updates it with the site's current texts: `npm run translate -- de`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isLanguageTag } from '#build/options.ts'
import { catalogPath, readCatalog, updateCatalog } from '#build/translation/po-catalog.ts'
import { pseudoLanguage } from '#build/translation/pseudo-locale.ts'
import { allTexts } from '#build/translation/translatable-modules.ts'
import { language as ownLanguage } from '#model/language.ts'

const [language = ''] = process.argv.slice(2)
if (!isLanguageTag(language) || [ownLanguage, pseudoLanguage].includes(language)) {
  console.error(`Found the language "${language}"; expected the tag of another one, as in \`npm run translate -- de\`.`)
  process.exit(1)
}
const path = catalogPath(language)
const texts = allTexts()
const written = updateCatalog(existsSync(path) ? readFileSync(path, 'utf8') : '', language, texts)
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, written)
const { progress } = readCatalog(written, language, texts)
console.log(`${path}: ${progress.translated} of ${progress.texts} texts are translated.`)
if (progress.unused > 0)
  console.log(`${progress.unused} more are of texts that are no longer said; they stand at its end.`)
console.log(`See the site in it with \`SITE_LANGUAGE=${language} npm start\`.`)
