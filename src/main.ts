import '#ui/styles/index.css'
import { showScriptLoadError } from '#client/script-load-error.ts'
import { startOnIntent } from '#client/start-on-intent.ts'

// The prerendered page is readable and its links work without any of this. The rest loads on demand.
startOnIntent(async (earlyInput) => {
  try {
    const react = await import('./react-client.ts')
    // Two tasks instead of one long one, so that the browser can handle input in between.
    await new Promise((resolve) => setTimeout(resolve))
    const { start } = await import('./app.tsx')
    await start(react, earlyInput)
  } catch (error) {
    showScriptLoadError(document)
    throw error
  }
})
