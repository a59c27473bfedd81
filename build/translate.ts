// Begins the catalog of a language, or brings it up to date with what the site says today: `npm run translate -- de`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isLanguageTag } from './site-options.ts'
import { catalogPath, readCatalog, updateCatalog } from './translation/catalog.ts'
import { allTexts } from './translation/sources.ts'

const [language = ''] = process.argv.slice(2)
if (!isLanguageTag(language)) {
  console.error(`Found the language "${language}"; expected a tag of BCP 47, as in \`npm run translate -- de\`.`)
  process.exit(1)
}
const path = catalogPath(language)
const texts = allTexts()
const written = updateCatalog(existsSync(path) ? readFileSync(path, 'utf8') : '', language, texts)
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, written)
const { progress } = readCatalog(written, language, texts)
console.log(`${path}: ${progress.translated} of ${progress.texts} texts are translated.`)
console.log(`See the site in it with \`SITE_LANGUAGE=${language} npm start\`.`)
