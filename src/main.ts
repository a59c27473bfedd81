import '#ui/styles/index.css'
import { applyWholeSheet } from '#client/full-stylesheet.ts'
import { tellMissingScript } from '#client/script-load-error.ts'
import { whenWanted } from '#client/start-on-intent.ts'

// The page that was sent can be read, and its links lead on, without any of this: the rest comes when it is wanted.
whenWanted(async (presses) => {
  try {
    const [react] = await Promise.all([import('./react-client.ts'), applyWholeSheet()])
    // Two tasks rather than one long one: what the reader does meanwhile comes in between.
    await new Promise((resolve) => setTimeout(resolve))
    const { start } = await import('./app.tsx')
    await start(react, presses)
  } catch (error) {
    tellMissingScript(document)
    throw error
  }
})
