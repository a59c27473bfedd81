import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Translation, translateModule } from './replace-messages.ts'
import { translatableFile } from './translatable-modules.ts'

/** Translates what Node imports from here on, for texts in the build itself: page heads, pictures, data. */
export function translateImports(translation: Translation): void {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context)
      const file = url.startsWith('file:') ? translatableFile(fileURLToPath(url)) : undefined
      if (file === undefined || loaded.source === undefined || loaded.source === null) return loaded
      const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
      return { ...loaded, source: translateModule(source, file, translation) }
    },
  })
}
