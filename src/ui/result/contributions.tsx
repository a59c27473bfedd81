import type { ReactNode } from 'react'
import { questionText } from '#domain/quiz/answers.ts'
import type { Contribution, SideExplanation } from '#domain/quiz/explain-result.ts'
import { toPoints, threshold } from '#domain/quiz/scoring-rules.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import type { Question, QuestionId } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './contributions.module.css'

interface ContributionsProps {
  readonly role: Role
  readonly side: SideExplanation
  /** The points that a full bar stands for: the same for both sides, so that bars can be compared. */
  readonly fullBar: number
  readonly questions: readonly Question[]
  /** What was answered to a question, as its label. */
  readonly answerTo: (id: QuestionId) => string
}

/** The points of the longest bar of a result. */
export function longestBar(sides: readonly SideExplanation[]): number {
  return Math.max(1, ...sides.flatMap((side) => side.contributions.map(({ points }) => Math.abs(points))))
}

/** One side of the sum: what each answer gave, what is held today, and what is left. */
export function Contributions({ role, side, fullBar, questions, answerTo }: ContributionsProps) {
  const needed = side.contributions.filter(({ kind }) => kind === 'need')
  const held = side.contributions.filter(({ kind }) => kind === 'cover')
  // Without a number nothing contributes to it; what was answered is there all the same.
  const given = questions.filter(
    (each) =>
      side.points === null && each.kind === 'need' && each.axis === side.axis && !side.unknown.includes(each.id),
  )
  const uncounted = [
    ...given.map(({ id }) => ({ id, says: answerTo(id) })),
    ...side.unknown.map((id) => ({ id, says: `${answerTo(id)}: left out of the sum` })),
  ]
  return (
    <table className={styles['table']} data-faces={role.faces}>
      <caption>
        <span className={styles['side']}>
          <RoleMark faces={role.faces} />
          {sideNames[side.axis]}
        </span>
      </caption>
      <thead className="vh">
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {needed.map((each) => (
          <ContributionRow key={each.question} contribution={each} fullBar={fullBar}>
            {questionText(questions, each.question)}
            <span className={styles['answer']}>
              {answerTo(each.question)}
              {each.weight > 1 && ', counts twice'}
            </span>
          </ContributionRow>
        ))}
        {uncounted.map(({ id, says }) => (
          <tr key={id} data-kind="unknown">
            <th scope="row">
              {questionText(questions, id)}
              <span className={styles['answer']}>{says}</span>
            </th>
            <td>–</td>
          </tr>
        ))}
      </tbody>
      {side.points ? (
        <tbody className={styles['sum']}>
          <tr>
            <th scope="row">Need</th>
            <td>{side.points.need}</td>
          </tr>
          {held.map((each) => (
            <ContributionRow key={each.question} contribution={each} fullBar={fullBar}>
              Held today by: <span className={styles['answer']}>{lowercaseFirst(answerTo(each.question))}</span>
            </ContributionRow>
          ))}
          <tr>
            <th scope="row">
              Not held
              <span className={styles['answer']}>({toPoints(threshold)} or more is high)</span>
            </th>
            <td className={styles['total']}>{side.points.gap}</td>
          </tr>
        </tbody>
      ) : (
        <tbody className={styles['sum']}>
          <tr>
            <th scope="row">Too few answers on this side for a number</th>
            <td>–</td>
          </tr>
        </tbody>
      )}
    </table>
  )
}

interface ContributionRowProps {
  readonly contribution: Contribution
  readonly fullBar: number
  readonly children: ReactNode
}

/** What one answer adds or takes off, as a bar and a number. */
function ContributionRow({ contribution: { kind, points }, fullBar, children }: ContributionRowProps) {
  return (
    <tr data-kind={kind}>
      <th scope="row">{children}</th>
      <td>
        <span className={styles['bar']} aria-hidden="true">
          <svg viewBox={`0 0 ${fullBar} 1`} preserveAspectRatio="none">
            <rect width={Math.abs(points)} height="1" />
          </svg>
        </span>
        {signed(points)}
      </td>
    </tr>
  )
}

function signed(points: number): string {
  return points < 0 ? `−${-points}` : String(points)
}
