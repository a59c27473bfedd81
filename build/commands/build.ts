// Run by `npm run build`: sets the language, then builds. Modules with texts for readers are imported after that.
import { siteOptions } from '#build/options.ts'
import { loadTranslation } from '#build/translation/load-translation.ts'
import { translateImports } from '#build/translation/node-hook.ts'

const translation = loadTranslation(siteOptions(process.env).language)
if (translation !== undefined) translateImports(translation)
if (translation?.progress !== undefined) {
  const { translated, texts } = translation.progress
  console.log(`${translated} of ${texts} texts are translated; the others stay as they are.`)
}
await import('#build/build-site.ts')
