/** Where the pages of the quiz, and those that explain it, meet the content. */
export { quiz } from '#content/quiz/quiz.ts'
