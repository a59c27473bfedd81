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
  /** Undefined if fewer than two people have answers. */
  readonly conversation: Conversation | undefined
  /** Whether the group gets the same result as everyone in it, once that's settled. */
  readonly isGroupSettled: boolean
  /** Everyone's label, in the order of the team. */
  readonly labels: readonly string[]
  readonly questions: readonly Question[]
  readonly nameOf: (result: Result) => string
  readonly labelOf: LabelOf
}

/** Where people differ: what would settle it, the decisive questions, and the rest. */
export function Differences(props: DifferencesProps) {
  const { differences, conversation, isGroupSettled, labels, questions, nameOf, labelOf } = props
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
          isGroupSettled={isGroupSettled}
          hasDecisive={decisive.length > 0}
          labels={labels}
          questions={questions}
          nameOf={nameOf}
          labelOf={labelOf}
        />
      )}
      {decisive.length + others.length === 0 ? (
        <p className={styles['part']}>No two people answered any question differently.</p>
      ) : (
        <div className={styles['part']}>
          <h3 id="decisive">Decisive questions</h3>
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
          To find the decisive questions, we replace the group’s answer to one question at a time with someone else’s.
          Questions for which the fewest people would have to change their minds come first. To find what one
          conversation would settle, we give everyone the group’s answer to one question. If the group is split, we try
          each answer that someone gave. If no single question gives everyone the same result, we try two together.
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
      ? 'No single question is decisive. Whichever person’s answer the group gave to any one of them, more than one result would still be possible.'
      : `No single question is decisive. Whichever person’s answer the group gave to any one of them, its result would still be “${result}.”`
  }
  if (count === 1) {
    return result === undefined
      ? 'The group’s result is inconclusive. The answer to this question can change which results are possible.'
      : `The group’s result is “${result}.” Someone else’s answer to this question would change it.`
  }
  return result === undefined
    ? 'The group’s result is inconclusive. The answer to any one of these questions can change which results are possible.'
    : `The group’s result is “${result}.” Someone else’s answer to any one of these questions would change it.`
}
