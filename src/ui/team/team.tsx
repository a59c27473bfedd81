import type { ReactNode } from 'react'
import { Link } from '#ui/kit/link.tsx'
import { NeedMap } from '#ui/result/need-map.tsx'
import { OutcomeStatement, type OutcomeStatementProps } from '#ui/result/outcome-statement.tsx'
import { GroupRule } from './group-rule.tsx'
import { type TeamMap, teamCaption, describeTeam, plotTeam } from './plot-team.ts'
import styles from './team.module.css'

interface TeamHeadProps extends Omit<OutcomeStatementProps, 'above' | 'instead'>, TeamMap {
  /** Of how many questions the group is of two minds, and how many there are. */
  readonly split: number
  readonly questions: number
  /** How many of the people come to the group's result by themselves. */
  readonly alone: number
}

/** What several people come to together, and where each of them stands. */
export function TeamHead({ explanation, roles, actions, people, quarters, split, questions, alone }: TeamHeadProps) {
  const together = `The group of ${people.length}: ${explanation.outcome.name}`
  return (
    <OutcomeStatement
      above={
        explanation.outcome.kind === 'unclear'
          ? together
          : `${together} · ${alone} of ${people.length} ${alone === 1 ? 'comes' : 'come'} to it alone`
      }
      explanation={explanation}
      roles={roles}
      actions={actions}
      // What a group does not agree on is not what nobody knows.
      instead={
        explanation.outcome.kind === 'unclear' && split > 0
          ? {
              title: 'You do not agree yet',
              headline: `On ${split} of the ${questions} questions the group is of two minds, which leaves too little to settle it.`,
              advice:
                'Talk about what you differ on most: it comes first below. Each of you has a result of your own as well.',
            }
          : undefined
      }
    >
      <NeedMap
        plotted={plotTeam({ people, explanation, quarters })}
        quarters={quarters}
        description={describeTeam({ people, explanation, quarters })}
        caption={teamCaption(people, explanation)}
      />
    </OutcomeStatement>
  )
}

interface TeamDetailsProps {
  /** Every question side by side. */
  readonly answers: ReactNode
  /** How many come to the group's result by themselves, and what the others would have to change. */
  readonly agreement: ReactNode
  /** What the group's result rests on, as for one person. */
  readonly explained: ReactNode
  /** The group's answers as a result of their own. */
  readonly resultAddress: string
}

/** Where several people differ, what it would take to agree, and what their result rests on. */
export function TeamDetails({ answers, agreement, explained, resultAddress }: TeamDetailsProps) {
  return (
    <>
      <section className={styles['section']} aria-labelledby="differences">
        <h2 id="differences">Where you differ</h2>
        <p className={styles['intro']}>
          What you disagree on most comes first. “Close” is a step apart or less, on average; “opposite sides” are
          answers on both sides of the middle, half of the scale or more apart. Answers in bold are not the group’s.
        </p>
        {answers}
      </section>
      <section className={styles['section']} aria-labelledby="agreement">
        <h2 id="agreement">What it would take to agree</h2>
        {agreement}
      </section>
      <section className={styles['section']} aria-labelledby="group">
        <h2 id="group">How the group’s result comes about</h2>
        <p className={styles['intro']}>
          <GroupRule /> <Link to={resultAddress}>See them as a result</Link>.
        </p>
      </section>
      {explained}
    </>
  )
}
