import { whenWanted } from '#routes/when-wanted.ts'
import '#ui/styles/index.css'

// The page that was sent can be read, and its links lead on, without any of this. So the rest comes once the page is up,
// and out of the way of its faces and words: when the browser has nothing to do, or at the first sign of a hand.
whenWanted((presses) => void import('./app.tsx').then(({ start }) => start(presses)))
