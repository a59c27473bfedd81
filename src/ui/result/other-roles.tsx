import { hiringNote } from '#domain/result/hiring-note.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import { language } from '#model/language.ts'
import styles from './other-roles.module.css'
import result from './result.module.css'
import type { ResultProps } from './result.tsx'

type OtherRolesProps = Pick<ResultProps, 'quiz' | 'explanation' | 'advice' | 'answers'>

const listOf = new Intl.ListFormat(language, { type: 'conjunction' })

/** The other roles and steps that are called for: signs, what each does and takes, first step, and when to revisit. */
export function OtherRoles({ quiz, explanation, advice, answers }: OtherRolesProps) {
  const { otherRoles, moreRoles } = explanation
  if (otherRoles.length === 0) return null
  const note = hiringNote(quiz, explanation, answers)
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
          ones above. {moreRoles.flatMap(({ id }) => advice.otherRoles[id]?.ifMentioned ?? []).join(' ')}
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
