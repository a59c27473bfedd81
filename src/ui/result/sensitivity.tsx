import type { Flip, Prop } from '#domain/sensitivity.ts'
import type { Question, QuestionId } from '#model/quiz.ts'
import styles from './result.module.css'

interface SensitivityProps {
  readonly flips: readonly Flip[]
  readonly leansOn: readonly Prop[]
  readonly questions: readonly Question[]
  /** What a verdict is called: the name of its outcome. */
  readonly nameOf: (verdict: Flip['verdict']) => string
}

/** More equally small changes than these are counted only. */
const mostShown = 3

/** What would make the result another, and whether it hangs on any one answer. */
export function Sensitivity({ flips, leansOn, questions, nameOf }: SensitivityProps) {
  const shown = flips.slice(0, mostShown)
  const [first] = flips
  return (
    <>
      {first === undefined ? (
        <p>No change of one or two answers would make it another result.</p>
      ) : (
        <>
          <p>
            The smallest change that would alter it is {first.changes.length === 1 ? 'one answer' : 'two answers'}
            {flips.length > 1 ? `; any of these ${flips.length} would do:` : ':'}
          </p>
          <ul className={styles['flips']}>
            {shown.map(({ changes, verdict }) => (
              <li key={changes.map(({ question, to }) => question + to).join()}>
                {changes.map(({ question, from, to }) => (
                  <span key={question} className={styles['change']}>
                    “{statementOf(questions, question)}” answered <em>“{labelOf(questions, question, to)}”</em>
                    {' instead of '}“{labelOf(questions, question, from)}”
                  </span>
                ))}
                <strong>would make it: {nameOf(verdict)}</strong>
              </li>
            ))}
          </ul>
          {flips.length > shown.length && <p>And {flips.length - shown.length} more that are as small.</p>}
        </>
      )}
      <p className={styles['holds']}>
        {leansOn.length === 0
          ? 'It holds when any one answer is left out.'
          : `It leans on ${leansOn.length === 1 ? 'one answer' : `${leansOn.length} answers`}: without ${leansOn
              .map(({ question, verdict }) => `“${statementOf(questions, question)}” it would be ${nameOf(verdict)}`)
              .join('; without ')}.`}
      </p>
    </>
  )
}

function statementOf(questions: readonly Question[], id: QuestionId): string {
  return questions.find((question) => question.id === id)?.statement.text.replace(/\.$/, '') ?? id
}

function labelOf(questions: readonly Question[], id: QuestionId, option: string): string {
  return questions.find((question) => question.id === id)?.options.find((each) => each.id === option)?.label ?? option
}
