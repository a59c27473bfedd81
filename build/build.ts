// What `npm run build` runs: sets the language, then builds. Whatever speaks to readers is imported after that.
import { siteOptions } from './site-options.ts'
import { translateImports } from './translation/imports.ts'
import { loadTranslation } from './translation/load.ts'

const translation = loadTranslation(siteOptions(process.env).language)
if (translation !== undefined) translateImports(translation)
if (translation?.progress !== undefined) {
  const { translated, texts } = translation.progress
  console.log(`${translated} of ${texts} texts are translated; the others stay as they are.`)
}
await import('./site.ts')
