import type { Content } from '#model/content.ts'
import type { ActionRule, GivenOption } from '#model/result-advice.ts'
import { nameEntry, nameField, type Problem, type Rule } from './problem.ts'

function isOption({ quiz }: Content, { question, option }: GivenOption): boolean {
  return quiz.questions.some(({ id, options }) => id === question && options.some((each) => each.id === option))
}

/** The answers that advice depends on. */
function* goesBy({ advice }: Content): Generator<readonly [entry: string, GivenOption]> {
  const { decide, urgent, bridge, follow } = advice.steps
  for (const { id, when } of [...decide, ...urgent, ...bridge, ...follow]) {
    if (when.answer) yield [nameField(nameEntry('step', id), 'when.answer'), when.answer]
  }
  for (const { id, when } of advice.cautions) {
    const entry = nameField(nameEntry('caution', id), 'when.answers')
    for (const answer of when.answers ?? []) yield [entry, answer]
  }
  for (const [index, { answer }] of advice.tasks.entries()) yield [`advice, tasks[${index}].answer`, answer]
}

function* answersAreThere(content: Content): Generator<Problem> {
  for (const [entry, answer] of goesBy(content)) {
    if (isOption(content, answer)) continue
    yield {
      entry,
      found: `"${answer.question}" answered "${answer.option}"`,
      expected: 'an existing question and answer',
    }
  }
  const covers = content.quiz.questions.filter(({ kind }) => kind === 'cover')
  for (const { id, when } of content.advice.steps.bridge) {
    for (const option of when.newSideLedBy ?? []) {
      if (covers.some(({ options }) => options.some((each) => each.id === option))) continue
      const entry = nameField(nameEntry('step', id), 'when.newSideLedBy')
      yield { entry, found: `"${option}"`, expected: 'an answer to the question of who leads a side' }
    }
  }
}

function* everyStepIsFound({ advice }: Content): Generator<Problem> {
  for (const slot of ['decide', 'bridge', 'follow'] as const) {
    const rules: readonly ActionRule[] = advice.steps[slot]
    const last = rules.at(-1)
    if (last !== undefined && Object.keys(last.when).length === 0) continue
    yield {
      entry: `advice, steps.${slot}`,
      found: 'a last step with a condition',
      expected: 'one that always matches, or some results have fewer than three steps',
    }
  }
}

function* termsAreTheirs({ advice, responsibilities }: Content): Generator<Problem> {
  for (const [index, { responsibility, term }] of advice.tasks.entries()) {
    const found = responsibilities.find(({ id }) => id === responsibility)
    if (found === undefined || found.term === term) continue
    yield { entry: `advice, tasks[${index}].term`, found: `"${term}"`, expected: `"${found.term}"` }
  }
}

/** Every option that calls for another role has a sentence for it. */
function* signsAreInWords({ advice, quiz }: Content): Generator<Problem> {
  for (const [role, { signs }] of Object.entries(advice.otherRoles)) {
    const called = new Set(
      quiz.questions.flatMap(({ options }) =>
        options.filter((option) => 'role' in option && option.role === role).map(({ id }) => id),
      ),
    )
    const entry = `advice, otherRoles.${role}.signs`
    for (const id of called) {
      if (!Object.hasOwn(signs, id))
        yield { entry, found: `none for "${id}"`, expected: 'a sentence for every option that calls for it' }
    }
    for (const id of Object.keys(signs)) {
      if (!called.has(id)) yield { entry, found: `one for "${id}"`, expected: 'only options that call for the role' }
    }
  }
}

/** The advice for a result depends on existing answers and is never empty. */
export const resultAdviceRules: readonly Rule[] = [answersAreThere, everyStepIsFound, termsAreTheirs, signsAreInWords]
