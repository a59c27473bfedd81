import { addressOf } from '#domain/site/paths.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import {
  type QuizValidation,
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
      <h2 id="validation">Validation</h2>
      <p>
        We checked the quiz against {all} organizations, each described in a paragraph. Two writers invented {invented}{' '}
        of them. The other {validation.expected.real.cases} are real and come from the public record, described as they
        were before the decision. {countPhrase(readings.length, 'reader', 'readers')} answered the quiz from each text
        alone. <Link to={addressOf.examples()}>See examples of real decisions</Link>
      </p>
      <Figures validation={validation} quiz={quiz} />
      <p>
        “Baseline” is the score for answering “{nameOf(quiz, 'neither')}” every time. Naming the same two other roles
        every time would find at most {validation.sameTwoOtherRoles} of {otherRoles}.
      </p>
      <p>
        The readings lead to the same result in {sameResults} of {all} cases. That alone proves little: the same answer
        every time would lead to one result in all of them. {countPhrase(constants, 'number', 'numbers')} that we chose
        can change a result, besides the points for each side’s first answer.
      </p>
      <Misses quiz={quiz} roles={roles} validation={validation} />
      <h3>How to read these figures</h3>
      <ul className={method['limits']}>
        <li>
          <strong>The readers are language models</strong>, each alone with the text. They didn’t see the rules, the
          expected results, or each other’s answers. Two models of one family aren’t as independent as two people.
        </li>
        <li>
          <strong>Expected</strong> is what the majority of two or three other readers, who hadn’t seen the quiz, would
          advise the board to do. For the real cases, it’s what was decided.
        </li>
        <li>
          <strong>These aren’t unseen cases.</strong> We wrote the rules after seeing earlier answers for the same
          cases, and reworded the questions between rounds. Expect less agreement for a new organization.
        </li>
        <li>
          <strong>Many answers are guesses.</strong> A paragraph doesn’t answer every question. {guesses(validation)}
        </li>
        <li>
          <strong>Real cases are fewer and harder.</strong> The public record leaves out most of what a board knows, and
          the decision may have been wrong. Where the two kinds of cases differ, trust the real ones.
        </li>
      </ul>
    </section>
  )
}

const figureNames = {
  agree: 'Same result as expected',
  newRoles: 'New roles found',
  falseRoles: 'New roles recommended in error',
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
      <caption>Results for readers A and B, and for the baseline “{nameOf(quiz, 'neither')}”</caption>
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

function Misses({ quiz, roles, validation: { readings, misses } }: ValidationProps) {
  return (
    <table className={`${method['numbers']} ${styles['figures']}`}>
      <caption>Misses by reading</caption>
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
              <ColoredRoles text={nameOf(quiz, expected)} roles={roles} />, but got{' '}
              <ColoredRoles text={nameOf(quiz, result)} roles={roles} />
            </th>
            {counts.map((count, place) => (
              <td key={readings[place]?.name}>{count}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">All misses</th>
          {readings.map(({ name }, place) => (
            <td key={name}>{total(misses.map(({ counts }) => counts[place] ?? 0))}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function guesses({ readings }: QuizValidation): string {
  return readings
    .map((reading) => `Reader ${reading.name} marked ${reading.guesses} of ${reading.answers} answers as guesses.`)
    .join(' ')
}

function nameOf({ results }: Quiz, result: ValidatedResult): string {
  return results.find((each) => (each.kind === 'role' ? each.axis : each.kind) === result)?.name ?? ''
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0)
}
