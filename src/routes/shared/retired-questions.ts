import { retiredQuestions as earlierQuestions } from '#domain/quiz/version-1.ts'
import { core } from '#routes/site-content/core.ts'

/** Questions whose addresses were given out and that are no longer asked, by their ids. */
export const retiredQuestions = earlierQuestions.filter((id) => core.quiz.questions.every((each) => each.id !== id))
