import type { Content } from '#model/content.ts'
import { axes, type OptionId, type QuestionId } from '#model/quiz.ts'
import { nameEntry, nameField, type Problem, type Rule } from './problem.ts'

/** Links join the ids of questions and options with hyphens and dots. */
const linkable = /^[a-z][a-z0-9]*$/

function* idsFitLinks({ quiz }: Content): Generator<Problem> {
  const expected = 'lower-case letters and digits only, such as "goodyear"'
  for (const { id, options } of quiz.questions) {
    const entry = nameEntry('question', id)
    if (!linkable.test(id)) yield { entry: nameField(entry, 'id'), found: `"${id}"`, expected }
    for (const [index, option] of options.entries()) {
      if (linkable.test(option.id)) continue
      yield { entry: nameField(entry, `options[${index}].id`), found: `"${option.id}"`, expected }
    }
  }
}

/** Every answer that the rules and the numbers refer to, with its place. */
function* askedFor({ quiz }: Content): Generator<readonly [entry: string, QuestionId, OptionId]> {
  const { reach, people, tooSmall, sides, findingRules, resultRules } = quiz
  yield ['quiz, reach', reach.question, reach.none]
  for (const size of tooSmall) yield ['quiz, tooSmall', people, size]
  for (const axis of axes) {
    for (const option of Object.keys(sides[axis].points)) yield [`quiz, sides.${axis}.points`, sides[axis].base, option]
  }
  for (const { id, when } of findingRules) {
    for (const size of when.people ?? []) yield [nameField(nameEntry('finding rule', id), 'when'), people, size]
  }
  for (const { id, when } of resultRules) {
    const entry = nameField(nameEntry('result rule', id), 'when')
    for (const size of when.people ?? []) yield [entry, people, size]
    for (const question of ['shared', 'pace', 'pay'] as const) {
      for (const option of when[question] ?? []) yield [entry, question, option]
    }
  }
}

function* rulesAskWhatIsAsked(content: Content): Generator<Problem> {
  for (const [entry, question, option] of askedFor(content)) {
    const asked = content.quiz.questions.find(({ id }) => id === question)
    if (asked?.options.some(({ id }) => id === option)) continue
    yield { entry, found: `"${question}" answered "${option}"`, expected: 'an existing question and answer' }
  }
}

function* lastRulesAlwaysHold({ quiz }: Content): Generator<Problem> {
  for (const [entry, rules] of [
    ['finding rules', quiz.findingRules],
    ['result rules', quiz.resultRules],
  ] as const) {
    const last = rules.at(-1)
    if (last !== undefined && Object.keys(last.when).length === 0) continue
    yield {
      entry,
      found: 'a last rule with conditions',
      expected: 'one that always matches, or some answers have no result',
    }
  }
}

function* resultsNameRoles({ roles, quiz }: Content): Generator<Problem> {
  for (const result of quiz.results) {
    if (result.kind !== 'role') continue
    if (roles.some(({ id, faces }) => id === result.id && faces === result.axis)) continue
    const entry = nameField(nameEntry('result', result.id), 'id')
    yield { entry, found: `"${result.id}"`, expected: `the id of a role that faces ${result.axis}` }
  }
}

/** The quiz's ids work in links, and its rules refer to existing answers. */
export const quizRules: readonly Rule[] = [idsFitLinks, rulesAskWhatIsAsked, lastRulesAlwaysHold, resultsNameRoles]
