import type { SideExplanation } from '#domain/explain.ts'
import { inPoints, threshold } from '#domain/method.ts'
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
  return (
    <table className={styles['table']} data-faces={role.faces}>
      <caption>
        <span className={styles['side']}>
          <RoleMark faces={role.faces} />
          The {role.faces} side
        </span>
      </caption>
      <thead className="vh">
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {side.contributions.map(({ question, kind, weight, points }) => (
          <tr key={question} data-kind={kind}>
            <th scope="row">
              {kind === 'cover' ? 'Held today by: ' : ''}
              {kind === 'cover' ? lowerFirst(answerTo(question)) : statementOf(questions, question)}
              <span className={styles['answer']}>
                {kind === 'need' && answerTo(question)}
                {weight > 1 && ', counts twice'}
              </span>
            </th>
            <td>
              <span className={styles['bar']} aria-hidden="true">
                <svg viewBox={`0 0 ${fullBar} 1`} preserveAspectRatio="none">
                  <rect width={Math.abs(points)} height="1" />
                </svg>
              </span>
              {signed(points)}
            </td>
          </tr>
        ))}
        {side.unknown.map((id) => (
          <tr key={id} data-kind="unknown">
            <th scope="row">
              {statementOf(questions, id)}
              <span className={styles['answer']}>Don’t know: left out of the sum</span>
            </th>
            <td>–</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {side.points ? (
          <>
            <tr>
              <th scope="row">Need</th>
              <td>{side.points.need}</td>
            </tr>
            <tr>
              <th scope="row">
                Not held
                <span className={styles['answer']}>high from {inPoints(threshold)}</span>
              </th>
              <td className={styles['total']}>{side.points.gap}</td>
            </tr>
          </>
        ) : (
          <tr>
            <th scope="row">Too few answers on this side for a number</th>
            <td>–</td>
          </tr>
        )}
      </tfoot>
    </table>
  )
}

function statementOf(questions: readonly Question[], id: QuestionId): string {
  return questions.find((question) => question.id === id)?.statement.text ?? id
}

function signed(points: number): string {
  return points < 0 ? `−${-points}` : String(points)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
