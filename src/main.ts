import '#ui/styles/index.css'
import { followTranslation } from '#client/follow-translation.ts'
import { ignoreDoublePresses } from '#client/ignore-double-presses.ts'
import { startWhenIdle } from '#client/start-when-idle.ts'

// The prerendered page is readable and its links work without any of this. Each piece loads and runs by itself, so that the
// browser can handle input in between.
const showOriginal = followTranslation(document)
ignoreDoublePresses(document)
startWhenIdle(async (earlyInput, pause) => {
  const react = await import('./react-client.ts')
  await pause()
  await import('./router-client.ts')
  await pause()
  const { start } = await import('./app.tsx')
  await pause()
  await start(react, earlyInput, pause, showOriginal)
})
