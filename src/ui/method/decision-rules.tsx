import type { ReactNode } from 'react'
import type { Quiz } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { ColoredRoles } from '#ui/result/colored-roles.tsx'
import styles from './method.module.css'
import { findingNames, findingTerms, obstacleNames, resultNames, resultTerms, type RuleTerm } from './rule-words.ts'

interface RulesProps {
  readonly quiz: Quiz
  readonly roles: readonly Role[]
}

/** What is found on a side: every rule, in the order in which they're tried. */
export function FindingRules({ quiz }: Pick<RulesProps, 'quiz'>) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">From the answers to a finding</h2>
      <p>The first of these rules that holds is the side’s finding. No rule can tell which of the two sides it’s on.</p>
      <ol className={styles['rules']}>
        {quiz.findingRules.map(({ id, when, finding, because }) => (
          <Rule key={id} name={findingNames[finding]} because={because} terms={findingTerms(quiz, when)} />
        ))}
      </ol>
      <p>An obstacle is one of two kinds. The list of questions below says which kind each one is.</p>
      <dl className={styles['terms']}>
        <div>
          <dt>{obstacleNames.support}</dt>
          <dd>Help, means, or something other than technology. A good head can be given it.</dd>
        </div>
        <div>
          <dt>{obstacleNames.rank}</dt>
          <dd>
            Skill or standing that the role doesn’t have today. One such obstacle outweighs all of the other kind.
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** What the two findings lead to: every rule, in order, and every kind of "no new executive". */
export function ResultRules({ quiz, roles }: RulesProps) {
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">From the findings to the result</h2>
      <p>The first of these rules that holds is the result.</p>
      <ol className={styles['rules']}>
        {quiz.resultRules.map((rule) => (
          <Rule
            key={rule.id}
            name={<ColoredRoles text={resultNames(quiz, rule)} roles={roles} />}
            because={rule.because}
            terms={resultTerms(quiz, rule.when)}
          />
        ))}
      </ol>
      <p>“{resultNames(quiz, { result: 'neither' })}” comes with one of these reasons: the first that’s true.</p>
      <ol className={styles['rules']}>
        {quiz.neitherTexts.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface RuleProps {
  readonly name: ReactNode
  readonly because: string
  readonly terms: readonly RuleTerm[]
}

function Rule({ name, because, terms }: RuleProps) {
  return (
    <li>
      <strong>{name}</strong>
      <span>{because}</span>
      {terms.length === 0 ? (
        <span className={styles['when']}>Holds in every other case.</span>
      ) : (
        <dl className={styles['when']}>
          {terms.map(({ about, says }) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
