import type { Plugin } from 'vite'
import { toldIn } from './sources.ts'
import { type Translation, translateModule } from './translate.ts'

/** Translates what the bundler reads, before anything else is done to it. */
export function translated(translation: Translation): Plugin {
  return {
    name: 'translated',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/ },
      handler(source, id) {
        const file = toldIn(id)
        return file === undefined ? undefined : { code: translateModule(source, file, translation), map: null }
      },
    },
    transformIndexHtml: (html) => html.replace('<html lang="en">', `<html lang="${translation.language}">`),
  }
}
