import { type Answers, isAsked } from '#domain/quiz/answers.ts'
import type { Question } from '#model/quiz.ts'
import { quiz } from '#routes/site-content/quiz.ts'

const { questions } = quiz

/** The next question that's asked; undefined after the last. */
export function nextQuestion(answers: Answers, question: Question): Question | undefined {
  return questions.slice(questions.indexOf(question) + 1).find((each) => isAsked(quiz, answers, each))
}

/** The previous question that's asked; undefined before the first. */
export function previousQuestion(answers: Answers, question: Question): Question | undefined {
  return questions.slice(0, questions.indexOf(question)).findLast((each) => isAsked(quiz, answers, each))
}
