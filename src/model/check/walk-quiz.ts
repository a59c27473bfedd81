import type { Content } from '#model/content.ts'
import { nameEntry, nameField } from './problem.ts'
import type { PlacedStatement, PlacedText } from './walk.ts'

/** Gives every statement of the quiz once. */
export function* quizStatements({ quiz }: Content): Generator<PlacedStatement> {
  for (const { id, statement } of quiz.questions) {
    yield { entry: nameField(nameEntry('question', id), 'statement'), statement, limit: 'signal' }
  }
  for (const { id, headline } of quiz.outcomes) {
    yield { entry: nameField(nameEntry('outcome', id), 'headline'), statement: headline, limit: 'cell' }
  }
  for (const { id, advice, because, steps } of quiz.seatRules) {
    const entry = nameEntry('seat rule', id)
    yield { entry: nameField(entry, 'advice'), statement: advice, limit: 'explanation' }
    yield { entry: nameField(entry, 'because'), statement: because, limit: 'cell' }
    for (const [index, statement] of steps.entries()) {
      yield { entry: nameField(entry, `steps[${index}]`), statement, limit: 'signal' }
    }
  }
  for (const [level, statement] of Object.entries(quiz.holders)) {
    yield { entry: nameField('holders', level), statement, limit: 'cell' }
  }
}

/** Gives the other texts of the quiz, and of those that stand in several questions, each once a question. */
export function* quizTexts({ quiz }: Content): Generator<PlacedText> {
  for (const { id, example, glosses, options } of quiz.questions) {
    const entry = nameEntry('question', id)
    yield { entry: nameField(entry, 'example'), text: example, limit: 'signal' }
    for (const [index, { term, meaning }] of glosses.entries()) {
      yield { entry: nameField(entry, `glosses[${index}].term`), text: term, limit: 'name' }
      yield { entry: nameField(entry, `glosses[${index}].meaning`), text: meaning, limit: 'signal' }
    }
    for (const [index, { label }] of options.entries()) {
      yield { entry: nameField(entry, `options[${index}].label`), text: label, limit: 'hint' }
    }
  }
  yield { entry: nameField('unknown', 'label'), text: quiz.unknown.label, limit: 'name' }
  for (const { id, name } of quiz.outcomes) {
    yield { entry: nameField(nameEntry('outcome', id), 'name'), text: name, limit: 'name' }
  }
  for (const { id, title } of quiz.seatRules) {
    yield { entry: nameField(nameEntry('seat rule', id), 'title'), text: title, limit: 'title' }
  }
  yield { entry: nameField('worked example', 'name'), text: quiz.workedExample.name, limit: 'title' }
  yield {
    entry: nameField('worked example', 'description'),
    text: quiz.workedExample.description,
    limit: 'explanation',
  }
}
