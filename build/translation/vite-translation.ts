import { copyFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { subsetFonts, ownCharacters } from '#build/images/subset-fonts.ts'
import { type Translation, translateModule } from './replace-messages.ts'
import { translatableFile } from './translatable-modules.ts'

const styles = 'src/ui/styles'

/**
 * Translates modules before the bundler does anything else with them, and reduces the fonts to the language's
 * characters.
 */
export function translated(translation: Translation): Plugin {
  const faces = `.cache/faces-${translation.language}`
  return {
    name: 'translated',
    enforce: 'pre',
    async buildStart() {
      // The prerenderer uses no fonts.
      if (this.environment.name !== 'client') return
      await subsetFonts(ownCharacters + translation.letters, `${faces}/fonts`)
      await copyFile(`${styles}/fonts.css`, `${faces}/fonts.css`)
    },
    transform: {
      filter: { id: [/\.tsx?$/, /\/styles\/index\.css$/] },
      handler(source, id) {
        if (id.endsWith('.css')) {
          return { code: source.replace("'./fonts.css'", JSON.stringify(resolve(faces, 'fonts.css'))), map: null }
        }
        const file = translatableFile(id)
        return file === undefined ? undefined : { code: translateModule(source, file, translation), map: null }
      },
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('<html lang="en">', `<html lang="${translation.language}">`)
          .replaceAll(`/${styles}/fonts/`, `/${faces}/fonts/`),
    },
  }
}
