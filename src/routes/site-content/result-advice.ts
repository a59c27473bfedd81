/** Where the page of a result meets what it says beyond what was found. */
export { resultAdvice } from '#content/quiz/advice/index.ts'
