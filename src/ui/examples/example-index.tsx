import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { ColoredRoles } from '#ui/result/colored-roles.tsx'
import styles from './example-index.module.css'

/** An example in a list, with the quiz's result and the decision. */
export interface ExampleRow {
  readonly address: string
  readonly title: string
  readonly organization: string
  /** Name of the quiz's result, and the address of the full result. */
  readonly quizResult: string
  readonly resultAddress: string
  /** Name of the result that was decided on. */
  readonly decided: string
  readonly agrees: boolean
}

interface ExampleIndexProps {
  readonly roles: readonly Role[]
  readonly real: readonly ExampleRow[]
  /** How many real decisions the quiz was checked against in total. */
  readonly allReal: number
  readonly invented: readonly ExampleRow[]
}

/** Every example, the real ones first, with whether the quiz matches the decision. */
export function ExampleIndex({ roles, real, allReal, invented }: ExampleIndexProps) {
  return (
    <div className="page">
      <PageTitle
        title="Examples"
        standfirst={
          <>
            The quiz matches {agreeing(real)} of the {real.length} real decisions shown here, and {agreeing(invented)}{' '}
            of the {invented.length} invented cases. We chose them to show different kinds of organizations, not at
            random. The <Link to={`${addressOf.method()}#validation`}>methodology</Link> covers all {allReal} real
            decisions.
          </>
        }
      />
      <Group id="real" heading="Real decisions" rows={real} roles={roles} decidedBy="Decided">
        From the public record, each organization as it was before the decision.
      </Group>
      <Group
        id="invented"
        heading="Invented organizations"
        rows={invented}
        roles={roles}
        decidedBy="Language models said"
      >
        Invented to show kinds of organizations that the real decisions don’t cover. Three readers who didn’t know the
        quiz said what they’d do.
      </Group>
    </div>
  )
}

function agreeing(rows: readonly ExampleRow[]): number {
  return rows.filter(({ agrees }) => agrees).length
}

interface GroupProps {
  readonly id: string
  readonly heading: string
  readonly rows: readonly ExampleRow[]
  readonly roles: readonly Role[]
  /** Label for the result that isn't the quiz's. */
  readonly decidedBy: string
  readonly children: ReactNode
}

function Group({ id, heading, rows, roles, decidedBy, children }: GroupProps) {
  if (rows.length === 0) return null
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className={styles['about']}>{children}</p>
      <ul>
        {rows.map(({ address, title, organization, quizResult, resultAddress, decided, agrees }) => (
          <li key={address} className={styles['row']}>
            <div>
              <h3>
                <Link to={address}>{title}</Link>
              </h3>
              <p className={styles['organization']}>{organization}</p>
            </div>
            <dl>
              <div>
                <dt>The quiz</dt>
                <dd>
                  <Link to={resultAddress}>
                    <ColoredRoles text={quizResult} roles={roles} />
                  </Link>
                </dd>
              </div>
              <div>
                <dt>{decidedBy}</dt>
                <dd>
                  <ColoredRoles text={decided} roles={roles} />
                </dd>
              </div>
            </dl>
            <p className={styles['agreement']} data-agrees={agrees}>
              {agrees ? 'They agree' : 'They differ'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
