import type { Result } from '#domain/quiz/decide.ts'
import { questionName } from '#domain/quiz/side-questions.ts'
import type { LabelOf } from '#domain/team/answer-rows.ts'
import type { Conversation } from '#domain/team/conversation.ts'
import type { TeamDifferences } from '#domain/team/decisive-differences.ts'
import type { Question } from '#model/quiz.ts'
import { ConversationText } from './conversation-text.tsx'
import { DecisiveTable } from './decisive-table.tsx'
import styles from './differences.module.css'
import { OtherDifferences } from './other-differences.tsx'
import section from './team.module.css'

export interface DifferencesProps {
  readonly differences: TeamDifferences
  /** Undefined where fewer than two people have answers. */
  readonly conversation: Conversation | undefined
  /** What everyone is called, in the order of the team. */
  readonly labels: readonly string[]
  readonly questions: readonly Question[]
  readonly nameOf: (result: Result) => string
  readonly labelOf: LabelOf
}

/** Where people differ: what would settle it, what the group's result hangs on, and the rest. */
export function Differences({ differences, conversation, labels, questions, nameOf, labelOf }: DifferencesProps) {
  const { possible, decisive, others } = differences
  const nameOfQuestion = (question: Question) => questionName(questions, question)
  return (
    <section className={section['section']} aria-labelledby="differences">
      <h2 id="differences" tabIndex={-1}>
        Differences
      </h2>
      {conversation && (
        <ConversationText
          conversation={conversation}
          hasDecisive={decisive.length > 0}
          labels={labels}
          questions={questions}
          nameOf={nameOf}
          labelOf={labelOf}
        />
      )}
      {decisive.length + others.length === 0 ? (
        <p className={styles['part']}>No two people gave different answers to any question.</p>
      ) : (
        <div className={styles['part']}>
          <h3 id="decisive">What the result hangs on</h3>
          <p>{describeDecisive(decisive.length, possible, nameOf)}</p>
          {decisive.length > 0 && (
            <DecisiveTable
              differences={decisive}
              labels={labels}
              nameOfQuestion={nameOfQuestion}
              nameOf={nameOf}
              labelOf={labelOf}
            />
          )}
        </div>
      )}
      {others.length > 0 && (
        <div className={styles['part']}>
          <h3>{decisive.length > 0 ? 'Other differences' : 'Where answers differ'}</h3>
          <OtherDifferences differences={others} labels={labels} nameOfQuestion={nameOfQuestion} labelOf={labelOf} />
        </div>
      )}
      {decisive.length + others.length > 0 && (
        <p className={styles['how']}>
          The questions on which the result hangs are found by giving the group someone else’s answer to one question at
          a time. Questions where the fewest people would have to change their minds come first. To find what one
          conversation would settle, everyone’s answer to one question is replaced by the group’s. Where the group is
          split, each answer that someone gave is tried. If no question gives everyone the same result, two questions
          are tried together.
        </p>
      )}
    </section>
  )
}

function describeDecisive(count: number, possible: readonly Result[], nameOf: DifferencesProps['nameOf']): string {
  const [only, ...more] = possible
  const result = only === undefined || more.length > 0 ? undefined : nameOf(only)
  if (count === 0) {
    return result === undefined
      ? 'No single question: with anyone’s answer to any one of them, the same results stay possible.'
      : `No single question: with anyone’s answer to any one of them, the group’s result stays “${result}.”`
  }
  if (count === 1) {
    return result === undefined
      ? 'The group’s result is inconclusive. The answer to this question changes which results are possible.'
      : `The group’s result is “${result}.” With someone else’s answer to this question, it would change.`
  }
  return result === undefined
    ? 'The group’s result is inconclusive. The answer to any one of these questions changes which results are possible.'
    : `The group’s result is “${result}.” With someone else’s answer to any one of these questions, it would change.`
}
