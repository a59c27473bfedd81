import { type Answers, normalizeAnswers } from '#domain/quiz/answers.ts'
import type { Quiz } from '#model/quiz.ts'
import type { TaskRule } from '#model/result-advice.ts'

/** A responsibility to assign, and the answers that put it on the list. */
export interface Task {
  readonly responsibility: string
  readonly term: string
  readonly because: readonly string[]
}

/** Most that are listed: a list of everything hides what hurts. */
const mostTasks = 6

/** The responsibilities the answers put on the list, each once, the most painful first. */
export function tasksToAssign(quiz: Quiz, rules: readonly TaskRule[], answers: Answers): readonly Task[] {
  const { chosen } = normalizeAnswers(quiz, answers)
  const tasks = new Map<string, Task>()
  for (const { answer, responsibility, term } of rules) {
    const { question: id, option } = answer
    const label = quiz.questions.find((each) => each.id === id)?.options.find((each) => each.id === option)?.label
    if (label === undefined || !chosen[id]?.includes(option)) continue
    const because = tasks.get(responsibility)?.because ?? []
    tasks.set(responsibility, {
      responsibility,
      term,
      because: because.includes(label) ? because : [...because, label],
    })
  }
  return [...tasks.values()].slice(0, mostTasks)
}
