import type { Flip, Prop } from '#domain/sensitivity.ts'
import type { Question, QuestionId } from '#model/quiz.ts'
import styles from './result.module.css'

interface SensitivityProps {
  /** What the outcome is called now. */
  readonly outcome: string
  readonly flips: readonly Flip[]
  readonly leansOn: readonly Prop[]
  readonly questions: readonly Question[]
  /** What a verdict is called: the name of its outcome. */
  readonly nameOf: (verdict: Flip['verdict']) => string
}

/** More equally small changes than these are counted only. */
const mostShown = 3

/** What would make the outcome another, and whether it hangs on any one answer. */
export function Sensitivity({ outcome, flips, leansOn, questions, nameOf }: SensitivityProps) {
  const shown = oneForEach(telling(flips, questions), nameOf).slice(0, mostShown)
  const more = flips.length - shown.length
  const [first] = shown
  return (
    <>
      {first === undefined ? (
        <p>No change of one or two answers would make the outcome other than “{outcome}”.</p>
      ) : (
        <>
          <p>
            The fewest answers that would make the outcome other than “{outcome}”:{' '}
            {first.changes.length === 1 ? 'a single one.' : 'two together; no single one would.'}
          </p>
          <ul className={styles['flips']}>
            {shown.map(({ changes, verdict }) => (
              <li key={changes.map(({ question, to }) => question + to).join()}>
                {changes.map(({ question, from, to }, index) => (
                  <span key={question} className={styles['change']}>
                    {index > 0 && 'and '}“{statementOf(questions, question)}” answered{' '}
                    <em>“{labelOf(questions, question, to)}”</em> instead of “{labelOf(questions, question, from)}”
                  </span>
                ))}
                <strong>would make it: {nameOf(verdict)}</strong>
              </li>
            ))}
          </ul>
          {more > 0 && <p>{more === 1 ? 'One other change is' : `${more} other changes are`} as small.</p>}
        </>
      )}
      <p className={styles['holds']}>
        {leansOn.length === 0
          ? 'Leaving any one answer out would not change it.'
          : `It leans on ${leansOn.length === 1 ? 'one answer' : `${leansOn.length} answers`}: without ${leansOn
              .map(({ question, verdict }) => `“${statementOf(questions, question)}” it would be ${nameOf(verdict)}`)
              .join('; without ')}.`}
      </p>
    </>
  )
}

/** Changes of what is needed first: that a side which someone holds is held tells a reader little. */
function telling(flips: readonly Flip[], questions: readonly Question[]): readonly Flip[] {
  const covers = new Set(questions.filter(({ kind }) => kind === 'cover').map(({ id }) => id))
  const ofCover = ({ changes }: Flip) => changes.filter(({ question }) => covers.has(question)).length
  return flips.toSorted((a, b) => ofCover(a) - ofCover(b))
}

/** One change for every outcome that it can come to, the first of each, and then the others. */
function oneForEach(flips: readonly Flip[], nameOf: SensitivityProps['nameOf']): readonly Flip[] {
  const firsts = new Map<string, Flip>()
  for (const flip of flips) if (!firsts.has(nameOf(flip.verdict))) firsts.set(nameOf(flip.verdict), flip)
  const leading = new Set(firsts.values())
  return flips.length > mostShown ? [...leading] : [...leading, ...flips.filter((flip) => !leading.has(flip))]
}

function statementOf(questions: readonly Question[], id: QuestionId): string {
  return questions.find((question) => question.id === id)?.statement.text.replace(/\.$/, '') ?? id
}

function labelOf(questions: readonly Question[], id: QuestionId, option: string): string {
  return questions.find((question) => question.id === id)?.options.find((each) => each.id === option)?.label ?? option
}
