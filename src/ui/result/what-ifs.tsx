import type { Answers } from '#domain/quiz/answers.ts'
import { type Result, resultId } from '#domain/quiz/decide.ts'
import type { Scenario, WhatIf } from '#domain/result/what-ifs.ts'
import { Link } from '#ui/kit/link.tsx'
import page from './result.module.css'
import type { ResultProps } from './result.tsx'
import styles from './what-ifs.module.css'

interface WhatIfsProps extends Pick<ResultProps, 'explanation' | 'nameOf'> {
  readonly whatIfs: readonly WhatIf[]
  /** The result of other answers, with a way back to these. */
  readonly addressOfOther: (answers: Answers) => string
}

/** What a board would ask next, each with its result. */
export function WhatIfs({ explanation, nameOf, whatIfs, addressOfOther }: WhatIfsProps) {
  const { result } = explanation.decision
  if (result.kind === 'unclear' || whatIfs.length === 0) return null
  return (
    <section className={page['section']} aria-labelledby="what-if">
      <h2 id="what-if" tabIndex={-1}>
        What if
      </h2>
      <ul className={styles['scenarios']} data-focus-next="what-if">
        {whatIfs.map(({ scenario, answers, result: other }) => {
          const name = nameOf(other)
          return (
            <li key={JSON.stringify(scenario)}>
              <Link to={addressOfOther(answers)}>{questionOf(scenario)}</Link>
              <p>
                {resultId(other) === resultId(result) ? (
                  <>Same result: {name}.</>
                ) : (
                  <>
                    New result: <strong>{name}</strong>.
                  </>
                )}{' '}
                {noteOn(scenario, resultId(other) === resultId(result), other)}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** "No new executive" isn't the whole answer if someone has to be replaced, or if only money is missing. */
function noteOn({ kind }: Scenario, isSame: boolean, result: Result): string {
  if (result.kind !== 'neither') return ''
  if (kind === 'leader-leaves') return 'Fill the same position again.'
  return kind === 'pay-none' && !isSame ? 'It would still be called for, but couldn’t be paid for.' : ''
}

const ofSide = {
  'leader-leaves': {
    inward: 'What if the person who leads the inward side leaves?',
    outward: 'What if the person who leads the outward side leaves?',
  },
  'obstacles-gone': {
    inward: 'What if the obstacles on the inward side were gone?',
    outward: 'What if the obstacles on the outward side were gone?',
  },
} as const

function questionOf(scenario: Scenario): string {
  switch (scenario.kind) {
    case 'leader-leaves':
    case 'obstacles-gone':
      return ofSide[scenario.kind][scenario.axis]
    case 'pay-none':
      return 'What if there’s no money for another person?'
    case 'pay-one':
      return 'What if there’s money for another person?'
    case 'growth':
      return `What if you grow to ${scenario.size} people?`
  }
}
