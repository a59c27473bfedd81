import type { ResultExplanation, SideExplanation } from '#domain/quiz/explain-result.ts'
import { describeLevel } from '#domain/result/describe-level.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import { axes, type LevelText, type Question, type QuestionId } from '#model/quiz.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './group-result.module.css'
import { GroupRule } from './group-rule.tsx'
import { resultOrientation } from './result-orientation.ts'
import section from './team.module.css'

interface GroupResultProps {
  readonly explanation: ResultExplanation
  readonly questions: readonly Question[]
  readonly levelTexts: LevelText
  /** The questions that the group is split on, and how many it was asked. */
  readonly split: readonly QuestionId[]
  readonly asked: number
  /** Names of the results that are still possible. */
  readonly possible: readonly string[]
  /** The page of the group's result. */
  readonly resultAddress: string
}

/** The group's result: its rule, each side's finding, and a link to the full result. */
export function GroupResult(props: GroupResultProps) {
  const { explanation, resultAddress } = props
  const { text, neither, rule, sides, decision } = explanation
  return (
    <section className={section['section']} aria-labelledby="group">
      <h2 id="group" tabIndex={-1}>
        The group’s result
      </h2>
      <p className={styles['name']} data-faces={resultOrientation(decision.result)}>
        {text.name}
      </p>
      {decision.result.kind === 'unclear' ? (
        <Open {...props} />
      ) : (
        <>
          <p className={styles['headline']}>{text.headline}</p>
          {neither && <p>{neither.text}</p>}
          {rule && <p className={styles['rule']}>Why: {rule.because}</p>}
        </>
      )}
      <div className={styles['sides']}>
        {axes.map((axis) => (
          <div key={axis} data-faces={axis}>
            <h3 className={styles['side']}>
              <RoleMark faces={axis} />
              {sideNames[axis]}
            </h3>
            <p>{describeSide(sides[axis], props)}</p>
          </div>
        ))}
      </div>
      <p className={styles['how']}>
        <GroupRule />
      </p>
      <p className={styles['all']}>
        <Link to={resultAddress}>View the group’s result in full</Link>
      </p>
    </section>
  )
}

/** Says whether the group is split or doesn't know, since these call for different action. */
function Open({ explanation, questions, split, asked, possible }: GroupResultProps) {
  const deciding = questions.find(({ id }) => id === explanation.deciding)
  return (
    <>
      <p className={styles['headline']}>
        {split.length > 0
          ? `The group is split on ${split.length} of ${asked} questions, which leaves more than one result possible.`
          : explanation.text.headline}
      </p>
      <p>
        Still possible: {possible.join(', ')}. {deciding && <>Most decisive open question: “{deciding.text}”</>}
      </p>
    </>
  )
}

function describeSide({ found, open }: SideExplanation, props: GroupResultProps): string {
  if (found) {
    const level = describeLevel(found, props.levelTexts)
    return level === undefined ? found.rule.because : `${level} ${found.rule.because}`
  }
  const isSplit = (id: QuestionId) => props.split.includes(id)
  const split = quoted(open.filter(isSplit), props.questions)
  const unanswered = quoted(
    open.filter((id) => !isSplit(id)),
    props.questions,
  )
  return [
    'Undecided.',
    ...(split === '' ? [] : [`The group is split on ${split}`]),
    ...(unanswered === '' ? [] : [`The group has no answer to ${unanswered}`]),
  ].join(' ')
}

function quoted(ids: readonly QuestionId[], questions: readonly Question[]): string {
  return ids.flatMap((id) => questions.filter((each) => each.id === id).map(({ text }) => `“${text}”`)).join('; ')
}
