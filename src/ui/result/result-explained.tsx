import type { ReactNode } from 'react'
import { questionTextForQuoting } from '#domain/quiz/answers.ts'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import type { Axis, Question, QuestionId } from '#model/quiz.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { Contributions, longestBar } from './contributions.tsx'
import { HandoverList } from './handover-list.tsx'
import styles from './result.module.css'
import { Sensitivity } from './sensitivity.tsx'

interface ResultExplainedProps {
  readonly explanation: ResultExplanation
  readonly roles: readonly Role[]
  readonly questions: readonly Question[]
  readonly responsibilities: readonly Responsibility[]
  /** What was answered to a question, as its label. */
  readonly answerTo: (id: QuestionId) => string
  /** What a verdict is called. */
  readonly nameOf: (verdict: ResultExplanation['score']['verdict']) => string
  readonly addressOfQuestion: (id: QuestionId) => string
  readonly methodAddress: string
  /** Whether the answers are this reader's own, so that they can be changed. */
  readonly isOwn: boolean
  /** The host's own call to action, if there is one. */
  readonly contact: ReactNode
}

/** What a result rests on, what would change it, and what follows from it: the same for one person and for a group. */
export function ResultExplained(props: ResultExplainedProps) {
  const { explanation, roles, questions, responsibilities, answerTo, nameOf, isOwn } = props
  const { outcome, nextSeat, sides, handOver, uncovered, alsoReadsLike, findOut, changes, needFlips, pivotal } =
    explanation
  const quoted = (id: QuestionId) => questionTextForQuoting(questions, id)
  const hasNumbers = sides.inward.points !== null && sides.outward.points !== null
  const reasonOf = (id: QuestionId) => `“${quoted(id)}”: ${answerTo(id)}`
  const roleOf = (id: string) => roles.find((role) => role.id === id)
  return (
    <>
      {findOut.length > 0 && (
        <section className={styles['section']} aria-labelledby="find-out">
          <h2 id="find-out">Worth finding out</h2>
          <ul className={styles['plain']}>
            {findOut.map((id) => (
              <li key={id}>{isOwn ? <Link to={props.addressOfQuestion(id)}>{quoted(id)}</Link> : quoted(id)}</li>
            ))}
          </ul>
        </section>
      )}

      {hasNumbers && (
        <section className={styles['section']} aria-labelledby="change">
          <h2 id="change" tabIndex={-1}>
            What would change this
          </h2>
          <Sensitivity
            outcome={outcome.name}
            isSettled={outcome.kind !== 'unclear'}
            flips={changes}
            needFlips={needFlips}
            leansOn={pivotal}
            questions={questions}
            nameOf={nameOf}
          />
        </section>
      )}

      <section className={styles['section']} aria-labelledby="points">
        <h2 id="points">How it adds up</h2>
        <div className={styles['sides']}>
          {[sides.inward, sides.outward].map((side) => {
            const role = roleOf(side.role)
            return (
              role && (
                <Contributions
                  key={side.axis}
                  role={role}
                  side={side}
                  fullBar={longestBar([sides.inward, sides.outward])}
                  questions={questions}
                  answerTo={answerTo}
                />
              )
            )
          })}
        </div>
        <p className={styles['method']}>
          <Link to={props.methodAddress}>How the quiz scores, with every number it uses</Link>
        </p>
      </section>

      {handOver.length > 0 && (
        <section className={styles['section']} aria-labelledby="hand-over">
          <h2 id="hand-over">To hand over first</h2>
          <div className={styles['sides']}>
            {handOver.map(({ axis, role, responsibilities: pointed }) => (
              <div key={role} data-faces={roleOf(role)?.faces}>
                <SideHead axis={axis} />
                <HandoverList responsibilities={pointed} known={responsibilities} reasonOf={reasonOf} />
              </div>
            ))}
          </div>
        </section>
      )}

      {uncovered.length > 0 && (
        <section className={styles['section']} aria-labelledby="uncovered">
          <h2 id="uncovered">What stays uncovered</h2>
          <div className={styles['sides']}>
            {uncovered.map(({ axis, role, responsibilities: pointed, holder }) => (
              <div key={role} data-faces={roleOf(role)?.faces}>
                <SideHead axis={axis} />
                <p className={styles['holder']}>
                  <StatementWithSource statement={holder} />
                </p>
                <HandoverList responsibilities={pointed} known={responsibilities} reasonOf={reasonOf} />
              </div>
            ))}
          </div>
        </section>
      )}

      <section className={styles['section']} aria-labelledby="next">
        <h2 id="next">What to do next</h2>
        <ol className={styles['steps']}>
          {nextSeat.steps.map((step) => (
            <li key={step.text}>
              <StatementWithSource statement={step} />
            </li>
          ))}
        </ol>
        <p className={styles['rule']}>
          The rule behind it: <StatementWithSource statement={nextSeat.because} />
        </p>
        {props.contact}
        {alsoReadsLike.map((advice) => (
          <div key={advice.rule} className={styles['also']}>
            <h3>{advice.title}</h3>
            <p>
              <StatementWithSource statement={advice.advice} />
            </p>
          </div>
        ))}
      </section>
    </>
  )
}

const sideHeads: Readonly<Record<Axis, string>> = { inward: 'On the inward side', outward: 'On the outward side' }

function SideHead({ axis }: { readonly axis: Axis }) {
  return (
    <h3 className={styles['sideHead']}>
      <RoleMark faces={axis} />
      {sideHeads[axis]}
    </h3>
  )
}
