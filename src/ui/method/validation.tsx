import { wilsonInterval } from '#domain/quiz/wilson-interval.ts'
import { addressOf } from '#domain/site/paths.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import {
  type Miss,
  type QuizValidation,
  type ValidatedReading,
  type ValidatedResult,
  type ValidationSet,
  validationSets,
} from '#model/quiz-validation.ts'
import type { Quiz } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { ColoredRoles } from '#ui/result/colored-roles.tsx'
import method from './method.module.css'
import styles from './validation.module.css'

interface ValidationProps {
  readonly quiz: Quiz
  readonly roles: readonly Role[]
  readonly validation: QuizValidation
}

/** How far the quiz agrees with others, unvarnished: every figure next to the baseline, one constant answer. */
export function Validation({ quiz, roles, validation }: ValidationProps) {
  const { readings, sameResults, constants } = validation
  const all = total(validationSets.map((set) => validation.expected[set].cases))
  const invented = all - validation.expected.real.cases
  const otherRoles = total(validationSets.map((set) => validation.expected[set].otherRoles))
  return (
    <section aria-labelledby="validation">
      <h2 id="validation">Results on our own test cases</h2>
      <p>
        {`We tried the quiz on ${all} organizations, each described in a paragraph: ${invented} invented by two writers, and ${validation.expected.real.cases} real ones from the public record, as they were before a decision. ${countPhrase(readings.length, 'language model', 'language models')} answered it from each text alone, without the rules, the expected results, or each other’s answers. They may have known how the real cases ended, and two models of one family aren’t as independent as two people. `}{' '}
        <Link to={addressOf.examples()}>See examples of real decisions</Link>
      </p>
      <Figures validation={validation} quiz={quiz} />
      <p>
        {`No other single answer would score higher in any set. With ${validation.expected.real.cases} real cases, the true rate could be anywhere from about ${rates(validation)}.`}
      </p>
      <p>
        {`${readings.map(otherRolesOf).join(' ')} Naming the same two every time would find at most ${validation.sameTwoOtherRoles} of ${otherRoles}.`}
      </p>
      <p>
        {`The two readers’ answers lead to the same result in ${sameResults} of ${all} cases. That alone proves little: a quiz that always gave the same result would score ${all}. ${countPhrase(constants, 'number', 'numbers')} that we chose can change a result, besides the points for each answer: those an executive takes on each side, how many items count, and two size limits.`}
      </p>
      <Misses quiz={quiz} roles={roles} validation={validation} />
      <h3>How to read these figures</h3>
      <ul className={method['limits']}>
        <li>
          <strong>Expected</strong> is what most of three other language models, which hadn’t seen the quiz, would
          advise the board to do. For the real cases, it’s what was decided.
        </li>
        <li>
          <strong>These aren’t unseen cases.</strong> We wrote the rules after seeing earlier answers for the same
          cases, and reworded the questions between rounds. Expect less agreement for a new organization.
        </li>
        <li>
          <strong>Many answers are guesses.</strong>
          {` ${guesses(validation)}`}
        </li>
        <li>
          <strong>Real cases are fewer and harder.</strong> The public record leaves out most of what a board knows, and
          the decision may have been wrong. Still, they weren’t made for a quiz: give them more weight.
        </li>
      </ul>
    </section>
  )
}

const figureNames = {
  agree: 'Same result as expected',
  newRoles: 'New roles found',
  falseRoles: 'New roles where none was expected',
  otherRoles: 'Other roles found',
} as const

function Figures({ validation, quiz }: Pick<ValidationProps, 'quiz' | 'validation'>) {
  const { readings, expected } = validation
  const setNames: Readonly<Record<ValidationSet, string>> = {
    forty: `${expected.forty.cases} invented organizations`,
    anotherWriter: `${expected.anotherWriter.cases} by another writer`,
    real: `${expected.real.cases} real decisions`,
  }
  return (
    <table className={`${method['numbers']} ${styles['figures']}`}>
      <caption>{`Results for readers A and B. Baseline: always “${nameOf(quiz, 'neither')}”`}</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          {readings.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Baseline</th>
        </tr>
      </thead>
      {validationSets.map((set) => (
        <tbody key={set}>
          <tr>
            <th scope="rowgroup" colSpan={readings.length + 2}>
              {setNames[set]}
            </th>
          </tr>
          {rowsOf(validation, set).map(({ figure, of, found, constant }) => (
            <tr key={figure}>
              <th scope="row">{`${figureNames[figure]}, of ${of}`}</th>
              {found.map((count, place) => (
                <td key={readings[place]?.name}>{count}</td>
              ))}
              <td>{constant}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface FigureRow {
  readonly figure: keyof typeof figureNames
  readonly of: number
  /** For each reading, in order. */
  readonly found: readonly number[]
  readonly constant: number
}

function rowsOf({ expected, readings }: QuizValidation, set: ValidationSet): readonly FigureRow[] {
  const { cases, newRoles, noNewRole, otherRoles } = expected[set]
  const found = (figure: keyof (typeof readings)[number]['sets'][ValidationSet]) =>
    readings.map(({ sets }) => sets[set][figure])
  return [
    { figure: 'agree', of: cases, found: found('agree'), constant: noNewRole },
    { figure: 'newRoles', of: newRoles, found: found('newRolesFound'), constant: 0 },
    { figure: 'falseRoles', of: noNewRole, found: found('falseRoles'), constant: 0 },
    { figure: 'otherRoles', of: otherRoles, found: found('otherRolesFound'), constant: 0 },
  ]
}

function Misses({ quiz, roles, validation: { readings, misses, expectedResults } }: ValidationProps) {
  return (
    <table className={`${method['numbers']} ${styles['figures']}`}>
      <caption>Misses by reading, with how many cases expected each result</caption>
      <thead>
        <tr>
          <th scope="col">Expected, but got</th>
          {readings.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {misses.map(({ expected, result, counts }) => (
          <tr key={`${expected} ${result}`}>
            <th scope="row">
              <ColoredRoles
                text={`${nameOf(quiz, expected)} (${expectedResults[expected]}), but got ${nameOf(quiz, result)}`}
                roles={roles}
              />
            </th>
            {counts.map((count, place) => (
              <td key={readings[place]?.name}>{count}</td>
            ))}
          </tr>
        ))}
        {summaries.map(({ name, has }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {readings.map((reading, place) => (
              <td key={reading.name}>{total(misses.filter(has).map(({ counts }) => counts[place] ?? 0))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many new executives each result has. */
const executives: Readonly<Record<ValidatedResult, number>> = {
  inward: 1,
  outward: 1,
  both: 2,
  combined: 1,
  neither: 0,
  unclear: 0,
}

const summaries: readonly { readonly name: string; readonly has: (miss: Miss) => boolean }[] = [
  { name: 'More executives than expected', has: ({ expected, result }) => executives[result] > executives[expected] },
  { name: 'Fewer than expected', has: ({ expected, result }) => executives[result] < executives[expected] },
  { name: 'All misses', has: () => true },
]

/** What the true rate of agreement on real decisions could be, from the readings' lowest to their highest. */
function rates({ readings, expected }: QuizValidation): string {
  const intervals = readings.map(({ sets }) => wilsonInterval(sets.real.agree, expected.real.cases))
  const percent = (bound: number) => `${Math.round(100 * bound)}%`
  return `${percent(Math.min(...intervals.map(([low]) => low)))} to ${percent(Math.max(...intervals.map(([, high]) => high)))}`
}

function otherRolesOf({ name, otherRolesNamed, otherRolesUnexpected }: ValidatedReading): string {
  return `Reader ${name}’s answers led to ${otherRolesNamed} other roles, ${otherRolesUnexpected} of them not expected.`
}

function guesses({ readings }: QuizValidation): string {
  return readings
    .map((reading) => `Reader ${reading.name} guessed ${reading.guesses} of ${reading.answers} answers.`)
    .join(' ')
}

function nameOf({ results }: Quiz, result: ValidatedResult): string {
  return results.find((each) => (each.kind === 'role' ? each.axis : each.kind) === result)?.name ?? ''
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0)
}
