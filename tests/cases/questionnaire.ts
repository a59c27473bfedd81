import { isList } from '#domain/quiz/answers.ts'
import type { Question, Quiz } from '#model/quiz.ts'

/** Every word on the longest path through the quiz. */
export function shownTexts({ questions, unknown }: Quiz): readonly string[] {
  return questions.flatMap((question) => [
    question.text,
    ...(question.hint === undefined ? [] : [question.hint]),
    ...question.options.map(({ label }) => label),
    // The page's instructions for answering a list.
    isList(question) ? 'Choose any.' : unknown.label,
  ])
}

/** The quiz as blind readers get it, to answer from a text. */
export function questionnaire(quiz: Quiz): string {
  const lines = quiz.questions.map(
    (question, index) =>
      `${index + 1}. \`${question.id}\` ${question.text} ${question.hint ?? ''} (${isList(question) ? 'any number' : 'one'})\n` +
      `   ${question.options.map(({ id, label }) => `${id}: ${label}`).join(' | ')}`,
  )
  const skipped = quiz.questions.filter(({ axis }: Question) => axis === 'outward').map(({ id }) => `\`${id}\``)
  return [
    '# The questionnaire',
    '"Customers" are anyone the organization serves: buyers, patients, citizens, students, members.',
    'There are two sides. **Inside** is the technology that people here work with (networks, business systems, data, security). **Outside** is the technology that customers get (an app, a platform, a device, software, an online service).',
    ...lines,
    `${skipped.join(', ')} are skipped when \`${quiz.reach.question}\` is \`${quiz.reach.none}\`.`,
    `A question that takes one answer may also be answered \`${quiz.unknown.id}\` (${quiz.unknown.label}).`,
  ].join('\n\n')
}
