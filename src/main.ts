import { whenWanted } from '#routes/when-wanted.ts'
import '#ui/styles/index.css'

// The page that was sent can be read, and its links lead on, without any of this: the rest comes when it is wanted.
whenWanted(async (presses) => {
  const [react] = await Promise.all([import('./react-client.ts'), wholeSheet()])
  // Two tasks rather than one long one: what the reader does meanwhile comes in between.
  await new Promise((resolve) => setTimeout(resolve))
  const { start } = await import('./app.tsx')
  await start(react, presses)
})

/**
 * A page is sent with the rules that it begins with. The whole sheet is fetched for no medium, so that no paint waits for
 * it, and put to use before anything is drawn that may need it.
 */
async function wholeSheet(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][media="not all"]')
  if (link === null) return
  await new Promise((resolve) => {
    if (link.sheet !== null) resolve(undefined)
    link.addEventListener('load', resolve)
    // A page without it is plainer, and works.
    link.addEventListener('error', resolve)
    link.media = 'all'
  })
}
