import type { ListQuestion, OptionId, Question, QuestionId, Quiz } from '#model/quiz.ts'

/** The options chosen for each question: one, or any number for a list. An unanswered question has no key. */
export interface Answers {
  readonly chosen: Readonly<Record<QuestionId, readonly OptionId[]>>
}

export const noAnswers: Answers = { chosen: {} }

export function isList(question: Question): question is ListQuestion {
  return question.kind === 'obstacles' || question.kind === 'stakes' || question.kind === 'gaps'
}

/** Whether a list option excludes the others: the one that says nothing applies. */
export function standsAlone({ options }: ListQuestion, id: OptionId): boolean {
  return options.some((option) => option.id === id && saysNothing(option))
}

function saysNothing(option: ListQuestion['options'][number]): boolean {
  if ('obstacle' in option) return option.obstacle === 'none'
  return 'counts' in option ? !option.counts : option.role === undefined
}

/** Whether the question is asked. Those about the outward side aren't, once customers are known to get no technology. */
export function isAsked({ reach }: Quiz, { chosen }: Answers, question: Question): boolean {
  const isAbsent = chosen[reach.question]?.[0] === reach.none
  return !(isAbsent && question.axis === 'outward')
}

/**
 * Answers with known options only, in quiz order. A single-answer question keeps one option, which may be "don't know".
 */
export function normalizeAnswers(quiz: Quiz, answers: Answers): Answers {
  const entries = quiz.questions.flatMap((question) => {
    const given = Object.hasOwn(answers.chosen, question.id) ? answers.chosen[question.id] : undefined
    const known = question.options.filter(({ id }) => given?.includes(id)).map(({ id }) => id)
    const kept = isList(question)
      ? withoutContradiction(question, known)
      : [...known, quiz.unknown.id].filter((id) => given?.includes(id)).slice(0, 1)
    return kept.length === 0 || !isAsked(quiz, answers, question) ? [] : [[question.id, kept] as const]
  })
  return { chosen: Object.fromEntries(entries) }
}

/** An option that applies outweighs the one that says nothing does. */
function withoutContradiction(question: ListQuestion, ids: readonly OptionId[]): readonly OptionId[] {
  const something = ids.filter((id) => !standsAlone(question, id))
  return something.length > 0 ? something : ids
}

/** Answers without "don't know", which counts as no answer. */
export function withoutUnknown(quiz: Quiz, answers: Answers): Answers {
  const { chosen } = normalizeAnswers(quiz, answers)
  return { chosen: Object.fromEntries(Object.entries(chosen).filter(([, ids]) => !ids.includes(quiz.unknown.id))) }
}

/** The questions that are asked but not answered, in quiz order. */
export function unansweredQuestions(quiz: Quiz, answers: Answers): readonly Question[] {
  const { chosen } = normalizeAnswers(quiz, answers)
  return quiz.questions.filter((question) => isAsked(quiz, answers, question) && !(question.id in chosen))
}

/** Chooses an option: replaces a single answer; adds an item to a list, or removes it if it's already there. */
export function chooseOption(quiz: Quiz, answers: Answers, id: QuestionId, option: OptionId): Answers {
  const question = quiz.questions.find((each) => each.id === id)
  if (question === undefined) return answers
  const next = isList(question) ? toggled(question, answers.chosen[id], option) : [option]
  return normalizeAnswers(quiz, { chosen: { ...answers.chosen, [id]: next } })
}

/** The answers without the one to a question. */
export function clearQuestion({ chosen }: Answers, id: QuestionId): Answers {
  return { chosen: Object.fromEntries(Object.entries(chosen).filter(([each]) => each !== id)) }
}

/** May contain a contradiction, which normalizing removes: an item next to the option that excludes it. */
function toggled(
  question: ListQuestion,
  given: readonly OptionId[] | undefined,
  option: OptionId,
): readonly OptionId[] {
  const next = new Set(given)
  if (next.delete(option)) return [...next]
  return standsAlone(question, option) ? [option] : [...next, option]
}
