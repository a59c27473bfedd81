import { isList, unansweredQuestions } from '#domain/quiz/answers.ts'
import { nameEntry, nameField, type Problem } from '#model/check/problem.ts'
import type { Content } from '#model/content.ts'
import { type Example, storySentences } from '#model/example.ts'
import { textLimits } from '#model/limits.ts'
import type { OptionId, Question, Quiz } from '#model/quiz.ts'
import { agrees, quizResultOf } from './agreement.ts'

// The model's check has the rest (ids, references, lengths). These rules are here because they need the quiz: whether an
// example has to explain a difference, and which questions it has to answer.

type ExampleRule = (example: Example, quiz: Quiz) => Iterable<Problem>

/** Checks the rules for examples. Returns every problem, example by example; never throws. */
export function checkExamples({ examples, quiz }: Pick<Content, 'examples' | 'quiz'>): readonly Problem[] {
  return examples.flatMap((example) => rules.flatMap((rule) => [...rule(example, quiz)]))
}

function placeIn({ id }: Example, field: string): string {
  return nameField(nameEntry('example', id), field)
}

function* answersAreOfTheQuiz(example: Example, quiz: Quiz): Generator<Problem> {
  for (const [id, given] of Object.entries(example.answers)) {
    const entry = placeIn(example, `answers.${id}`)
    const question = quiz.questions.find((each) => each.id === id)
    if (question === undefined) yield { entry, found: `"${id}"`, expected: 'the id of a question' }
    else yield* optionsFit(entry, question, given)
  }
}

function* optionsFit(entry: string, question: Question, given: readonly OptionId[]): Generator<Problem> {
  if (!isList(question) && given.length !== 1) {
    yield { entry, found: `${given.length} answers`, expected: 'one, since the question takes a single answer' }
  }
  for (const option of given) {
    if (question.options.some(({ id }) => id === option)) continue
    const known = question.options.map(({ id }) => id).join(', ')
    yield { entry, found: `"${option}"`, expected: `the id of an option (known: ${known})` }
  }
}

function* everyQuestionIsAnswered(example: Example, quiz: Quiz): Generator<Problem> {
  const open = openIn(example, quiz)
  if (open.length === 0) return
  yield {
    entry: placeIn(example, 'answers'),
    found: `none to ${open.join(', ')}`,
    expected: 'an answer to every question that’s asked',
  }
}

function openIn(example: Example, quiz: Quiz): readonly string[] {
  return unansweredQuestions(quiz, { chosen: example.answers }).map(({ id }) => id)
}

/** Each place in a text where one sentence ends and the next starts. */
const betweenSentences = /(?<=[.?!][”’)]?)\s+(?=[\p{Lu}\d“])/u

function* storyHasItsSentences(example: Example): Generator<Problem> {
  const { story } = example
  if (story.length !== storySentences) {
    yield {
      entry: placeIn(example, 'story'),
      found: `${story.length} entries`,
      expected: `${storySentences} sentences`,
    }
  }
  for (const [index, text] of story.entries()) {
    const entry = placeIn(example, `story[${index}]`)
    const count = text.split(betweenSentences).length
    if (count !== 1) yield { entry, found: `${count} sentences`, expected: 'one' }
    if (!/[.?]$/.test(text))
      yield { entry, found: `an end without a period: "${text.slice(-12)}"`, expected: 'a whole sentence' }
  }
}

function* sentencesAreShort(example: Example): Generator<Problem> {
  const { decided, outcome = '', difference = '' } = example
  for (const [field, text] of Object.entries({ 'decided.text': decided.text, outcome, difference })) {
    for (const sentence of text.split(betweenSentences)) {
      const { length } = [...sentence]
      if (length <= textLimits.sentence) continue
      yield {
        entry: placeIn(example, field),
        found: `a sentence of ${length} characters`,
        expected: `at most ${textLimits.sentence} (sentence)`,
      }
    }
  }
}

function* realOnesHaveSources(example: Example): Generator<Problem> {
  const { basis, source } = example
  const entry = placeIn(example, 'source')
  if (basis === 'real' && source === undefined) yield { entry, found: 'none', expected: 'one, since it’s real' }
  if (basis === 'invented' && source !== undefined) {
    yield { entry, found: `"${source.title}"`, expected: 'none, since it’s invented' }
  }
  if (source === undefined) return
  if (!/^https?:\/\/\S+$/.test(source.address) || !URL.canParse(source.address)) {
    yield { entry: placeIn(example, 'source.address'), found: `"${source.address}"`, expected: 'an absolute address' }
  }
  if (source.date !== undefined && !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(source.date)) {
    yield {
      entry: placeIn(example, 'source.date'),
      found: `"${source.date}"`,
      expected: 'a year, a month, or a day in ISO 8601, such as "2001-12"',
    }
  }
}

function* differencesAreExplained(example: Example, quiz: Quiz): Generator<Problem> {
  // With answers missing, the result isn't final.
  if (openIn(example, quiz).length > 0) return
  const { difference, decided } = example
  const entry = placeIn(example, 'difference')
  const results = `the quiz says "${quizResultOf(quiz, example).id}", and "${decided.result}" was decided`
  if (agrees(quiz, example)) {
    if (difference !== undefined) yield { entry, found: 'a text', expected: `none: ${results}` }
  } else if (difference === undefined) {
    yield { entry, found: 'none', expected: `why they differ: ${results}` }
  }
}

const rules: readonly ExampleRule[] = [
  answersAreOfTheQuiz,
  everyQuestionIsAnswered,
  storyHasItsSentences,
  sentencesAreShort,
  realOnesHaveSources,
  differencesAreExplained,
]
