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

/** The finding of a side: every rule, in the order they're tried. */
export function FindingRules({ quiz }: Pick<RulesProps, 'quiz'>) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">From answers to findings</h2>
      <p>The first of these rules that applies decides the side’s finding. The rules are the same for both sides.</p>
      <ol className={styles['rules']}>
        {quiz.findingRules.map(({ id, when, finding, because }) => (
          <Rule key={id} name={findingNames[finding]} because={because} terms={findingTerms(quiz, when)} />
        ))}
      </ol>
      <p>There are two kinds of obstacles. The list of questions below shows which is which.</p>
      <dl className={styles['terms']}>
        <div>
          <dt>{obstacleNames.support}</dt>
          <dd>Time, money, staff, a formal mandate, or a fix outside technology. A good head can be given these.</dd>
        </div>
        <div>
          <dt>{obstacleNames.rank}</dt>
          <dd>
            Skill, trust, or a position high enough to plan and decide for the whole, which today’s leaders don’t have.
            One such obstacle outweighs any number of the other kind.
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** The result of the two findings: every rule, in order, and every reason for "no new executive". */
export function ResultRules({ quiz, roles }: RulesProps) {
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">From findings to a result</h2>
      <p>The first of these rules that applies decides the result.</p>
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
      <p>{`“${resultNames(quiz, { result: 'neither' })}” comes with the first of these reasons that applies.`}</p>
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
        <span className={styles['when']}>Applies in every other case.</span>
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
