import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { charterHistories, charterStore } from '#state/charter.ts'
import { preferences } from '#state/preferences.ts'
import { quizStore } from '#state/quiz.ts'

// A busy machine is slow, not broken.
configure({ asyncUtilTimeout: 10_000 })

// Files share a document and the stores: each starts as if the device had never visited the site.
beforeAll(() => {
  quizStore.setState(quizStore.getInitialState(), true)
  charterStore.setState(charterStore.getInitialState(), true)
  charterHistories.setState(charterHistories.getInitialState(), true)
  preferences.setState(preferences.getInitialState(), true)
  localStorage.clear()
})

afterEach(cleanup)
