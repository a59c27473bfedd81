import { questionTextForQuoting } from '#domain/quiz/answers.ts'
import { orientationOfOutcome } from '#domain/quiz/explain-result.ts'
import type { AnswerChange, ResultChange, PivotalAnswer } from '#domain/quiz/sensitivity.ts'
import type { Question, QuestionId } from '#model/quiz.ts'
import styles from './result.module.css'

interface SensitivityProps {
  /** What the outcome is called now. */
  readonly outcome: string
  /** Where it is not settled, an answer that is open yet may change it by itself. */
  readonly isSettled: boolean
  readonly flips: readonly ResultChange[]
  /** The same among what is needed alone. */
  readonly needFlips: readonly ResultChange[]
  readonly leansOn: readonly PivotalAnswer[]
  readonly questions: readonly Question[]
  /** What a verdict is called: the name of its outcome. */
  readonly nameOf: (verdict: ResultChange['verdict']) => string
}

/** Of more equally small changes than these, only one for each outcome is shown. */
const mostShown = 3

/** What would make the outcome another, and whether it hangs on any one answer. */
export function Sensitivity({ outcome, isSettled, flips, needFlips, leansOn, questions, nameOf }: SensitivityProps) {
  const shown = oneForEach(flips, nameOf)
  const more = flips.length - shown.length
  const [first] = shown
  // What is needed comes first: who holds it today is known, and the line on how firm the result is leaves it aside.
  const isOfHolders =
    first !== undefined && flips.every(({ changes }) => changes.every((change) => isOfHolder(change, questions)))
  return (
    <>
      {isOfHolders && (
        <>
          <p>
            {needFlips.length > 0
              ? `On what is needed, the smallest change that would make the outcome other than “${outcome}”:`
              : `On what is needed, no one or two answers would make the outcome other than “${outcome}”.`}
          </p>
          <ResultChangeList flips={oneForEach(needFlips, nameOf)} questions={questions} nameOf={nameOf} />
        </>
      )}
      {first === undefined ? (
        <p>No change of one or two answers would make the outcome other than “{outcome}”.</p>
      ) : (
        <>
          <p>
            {isOfHolders
              ? 'Or, if someone else held a side today: '
              : `The fewest answers that would make the outcome other than “${outcome}”: `}
            {first.changes.length === 1
              ? 'a single answer.'
              : isSettled
                ? 'two together; no single one would.'
                : 'two together, of those that were given. One that is open may do it alone.'}
          </p>
          <ResultChangeList flips={shown} questions={questions} nameOf={nameOf} />
          {more > 0 && <p>{more === 1 ? 'One other change is' : `${more} other changes are`} as small.</p>}
        </>
      )}
      <p className={styles['holds']}>
        {leansOn.length === 0
          ? 'With any one answer on what is needed left out, it stays the same.'
          : `It leans on ${leansOn.length === 1 ? 'one answer' : `${leansOn.length} answers`}: without ${leansOn
              .map(
                ({ question, verdict }) =>
                  `“${questionTextForQuoting(questions, question)}” it would be ${nameOf(verdict)}`,
              )
              .join('; without ')}.`}
      </p>
    </>
  )
}

/** Changes of answers, each under what it would make of the result. */
export function ResultChangeList({
  flips,
  questions,
  nameOf,
}: Pick<SensitivityProps, 'flips' | 'questions' | 'nameOf'>) {
  return (
    <ul className={styles['flips']}>
      {flips.map(({ changes, verdict }) => (
        <li key={changes.map(({ question, to }) => question + to).join()}>
          <strong data-faces={orientationOfOutcome(verdict)}>{nameOf(verdict)}</strong>
          {changes.map(({ question, from, to }, index) => (
            <span key={question} className={styles['change']}>
              {index > 0 ? 'and' : 'if'} “{questionTextForQuoting(questions, question)}” were answered{' '}
              <em>“{labelOf(questions, question, to)}”</em> instead of “{labelOf(questions, question, from)}”
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Whether a change is of who holds a side today. */
function isOfHolder({ question }: AnswerChange, questions: readonly Question[]): boolean {
  return questions.some(({ id, kind }) => id === question && kind === 'cover')
}

/** All of a few; of many, the first for every outcome that they come to. */
function oneForEach(flips: readonly ResultChange[], nameOf: SensitivityProps['nameOf']): readonly ResultChange[] {
  if (flips.length <= mostShown) return flips
  return [...new Map(flips.toReversed().map((flip) => [nameOf(flip.verdict), flip])).values()].toReversed()
}

function labelOf(questions: readonly Question[], id: QuestionId, option: string): string {
  return questions.find((question) => question.id === id)?.options.find((each) => each.id === option)?.label ?? option
}
