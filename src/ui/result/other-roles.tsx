import type { Answers } from '#domain/quiz/answers.ts'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import { language } from '#model/language.ts'
import type { Quiz } from '#model/quiz.ts'
import styles from './other-roles.module.css'
import result from './result.module.css'
import type { ResultProps } from './result.tsx'

type OtherRolesProps = Pick<ResultProps, 'quiz' | 'explanation' | 'advice' | 'answers'>

const listOf = new Intl.ListFormat(language, { type: 'conjunction' })

/** The other roles and steps that are called for: signs, what each does and takes, first step, and when to revisit. */
export function OtherRoles({ quiz, explanation, advice, answers }: OtherRolesProps) {
  const { otherRoles, moreRoles } = explanation
  if (otherRoles.length === 0) return null
  const note = hires(quiz, explanation, answers)
  return (
    <section className={result['section']} aria-labelledby="other-roles">
      <h2 id="other-roles">Other roles and steps</h2>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      <ul className={styles['roles']}>
        {otherRoles.map(({ id, name, because, signs, isSolved }) => {
          const says = advice.otherRoles[id]
          return (
            <li key={id}>
              <h3>{name}</h3>
              {signs.length === 0 ? (
                <p className={styles['sign']}>{because}</p>
              ) : (
                signs.map(({ question, option }) => {
                  const axis = quiz.questions.find((each) => each.id === question)?.axis
                  return (
                    <p key={`${question} ${option}`} className={styles['sign']}>
                      {axis !== undefined && <strong>{sideNames[axis]}.</strong>} {says?.signs[option] ?? because}
                    </p>
                  )
                })
              )}
              {isSolved && <p>{solved[id === 'mandate' ? 'mandate' : 'person']}</p>}
              {says !== undefined && !isSolved && (
                <dl>
                  <Fact name="What it does" value={says.does} />
                  <Fact name="What it takes" value={says.takes} />
                  <Fact name="First step" value={says.firstStep.text} who={says.firstStep.who} />
                  <Fact name="When to revisit" value={says.askAgain} />
                </dl>
              )}
            </li>
          )
        })}
      </ul>
      {moreRoles.length > 0 && (
        <p className={styles['more']}>
          Your answers also point to {listOf.format(moreRoles.map(({ name }) => lowercaseFirst(name)))}. Start with the
          ones above.
        </p>
      )}
    </section>
  )
}

/** What a new executive does about it, so that it isn't a separate step. */
const solved = {
  mandate: 'From day one, give the new executive what was missing.',
  person: 'Look for this when you choose the new executive.',
} as const

interface FactProps {
  readonly name: string
  readonly value: string
  readonly who?: string
}

function Fact({ name, value, who }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {who !== undefined && <dd className={styles['who']}>{who}</dd>}
    </div>
  )
}

/** If there's no money to hire, roles become duties for existing people. */
function hires(quiz: Quiz, { decision, otherRoles }: ResultExplanation, { chosen }: Answers): string | undefined {
  const [none, one] = quiz.questions.find(({ id }) => id === 'pay')?.options.map(({ id }) => id) ?? []
  const pay = chosen['pay']?.[0]
  if (pay !== undefined && pay === none)
    return 'You can’t pay for more people, so assign these as duties to people you have.'
  const { kind } = decision.result
  const isNew = kind === 'role' || kind === 'combined' || kind === 'both'
  if (pay === undefined || pay !== one) return undefined
  if (isNew) return 'You can pay for one more person, and that’s the executive. Assign these roles to people you have.'
  // A mandate, or the person in a role, is no one to hire.
  const hired = otherRoles.filter(({ id }) => id !== 'mandate' && id !== 'person' && id !== 'provider')
  return hired.length > 1
    ? 'You can pay for one more person. Start with the first of these, and assign the other to someone you have.'
    : undefined
}
