import type { CarriedOver } from '#model/quiz-2.ts'

/** Answers of version 1 that mean the same today. "Someone beside another job, or an outside provider" is two things now. */
export const carriedOver = {
  people: { question: 'people', options: { to19: 'to19', to99: 'to99', to499: 'to499' } },
  inside: { question: 'inside', options: { nobody: 'nobody', manager: 'head', executive: 'top' } },
  outside: { question: 'outside', options: { nobody: 'nobody', manager: 'head', executive: 'top' } },
  seat: { question: 'pay', options: { no: 'no' } },
} as const satisfies CarriedOver
