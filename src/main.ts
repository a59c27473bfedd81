import '#ui/styles/index.css'
import { loadFullStylesheet } from '#client/full-stylesheet.ts'
import { showScriptLoadError } from '#client/script-load-error.ts'
import { startOnIntent } from '#client/start-on-intent.ts'

// The page that was sent can be read, and its links lead on, without any of this: the rest comes when it is wanted.
startOnIntent(async (earlyInput) => {
  try {
    const [react] = await Promise.all([import('./react-client.ts'), loadFullStylesheet()])
    // Two tasks rather than one long one: what the reader does meanwhile comes in between.
    await new Promise((resolve) => setTimeout(resolve))
    const { start } = await import('./app.tsx')
    await start(react, earlyInput)
  } catch (error) {
    showScriptLoadError(document)
    throw error
  }
})
