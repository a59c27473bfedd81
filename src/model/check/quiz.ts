import type { Content } from '#model/content.ts'
import { axes, type NeedQuestion, type Question } from '#model/quiz.ts'
import { nameEntry, nameField, type Problem, type Rule } from './problem.ts'

function needQuestions({ quiz }: Content): readonly NeedQuestion[] {
  return quiz.questions.filter((question) => question.kind === 'need')
}

/** Links join the ids of questions and options with hyphens and dots. */
const linkable = /^[a-z][a-z0-9]*$/

function* questionIdsFitLinks({ quiz }: Content): Generator<Problem> {
  for (const { id } of quiz.questions) {
    if (linkable.test(id)) continue
    const entry = nameField(nameEntry('question', id), 'id')
    yield { entry, found: `"${id}"`, expected: 'lower-case letters and digits only, such as "goodyear"' }
  }
}

function* needsAreWordedBothWays(content: Content): Generator<Problem> {
  for (const axis of axes) {
    const directions = needQuestions(content).filter((question) => question.axis === axis)
    const agreeing = directions.filter(({ direction }) => direction === 1).length
    const reversed = directions.length - agreeing
    if (agreeing === reversed) continue
    yield {
      entry: `questions, ${axis}`,
      found: `${agreeing} that tell of need and ${reversed} that tell of none`,
      expected: 'as many of either, so that agreeing with everything says nothing',
    }
  }
}

function* needsPointAtResponsibilities(content: Content): Generator<Problem> {
  const leans = new Map(content.responsibilities.map(({ id, lean }) => [id, lean]))
  for (const { id, axis, responsibilities } of needQuestions(content)) {
    const role = content.roles.find(({ faces }) => faces === axis)?.id
    for (const [index, responsibility] of responsibilities.entries()) {
      if (leans.has(responsibility) && leans.get(responsibility) === role) continue
      const entry = nameField(nameEntry('question', id), `responsibilities[${index}]`)
      yield {
        entry,
        found: `"${responsibility}"`,
        expected: `the id of a responsibility of the role that faces ${axis}`,
      }
    }
  }
}

function offers(question: Question | undefined, option: string, unknown: string): boolean {
  return question !== undefined && (option === unknown || question.options.some(({ id }) => id === option))
}

function* rulesAskWhatIsAsked({ quiz }: Content): Generator<Problem> {
  for (const { id, when } of quiz.seatRules) {
    for (const [index, condition] of when.entries()) {
      if (!('question' in condition)) continue
      const question = quiz.questions.find((each) => each.id === condition.question)
      for (const option of condition.oneOf) {
        if (offers(question, option, quiz.unknown.id)) continue
        const entry = nameField(nameEntry('seat rule', id), `when[${index}]`)
        yield {
          entry,
          found: `"${condition.question}" answered "${option}"`,
          expected: 'a question, and an answer to it',
        }
      }
    }
  }
}

function* outcomesNameRoles({ roles, quiz }: Content): Generator<Problem> {
  for (const outcome of quiz.outcomes) {
    if (outcome.kind !== 'role') continue
    if (roles.some(({ id, faces }) => id === outcome.id && faces === outcome.axis)) continue
    const entry = nameField(nameEntry('outcome', outcome.id), 'id')
    yield { entry, found: `"${outcome.id}"`, expected: `the id of a role that faces ${outcome.axis}` }
  }
}

/** The quiz favors no side, asks for what is there, and can be linked to. */
export const quizRules: readonly Rule[] = [
  questionIdsFitLinks,
  needsAreWordedBothWays,
  needsPointAtResponsibilities,
  rulesAskWhatIsAsked,
  outcomesNameRoles,
]
