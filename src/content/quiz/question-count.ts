import type { questions } from './questions.ts'

/** How many questions the quiz has. It's apart from them, so that pages that only link to the quiz don't load them. */
export const questionCount: (typeof questions)['length'] = 12
