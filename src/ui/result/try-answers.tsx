import { useState } from 'react'
import { isAsked, isList } from '#domain/quiz/answers.ts'
import { questionName } from '#domain/quiz/side-questions.ts'
import type { OptionId, Question, QuestionId } from '#model/quiz.ts'
import { Button } from '#ui/kit/button.tsx'
import { ListOptions, SingleOptions } from '#ui/quiz/question-options.tsx'
import { GivenAnswer } from './given-answer.tsx'
import result from './result.module.css'
import type { ResultProps } from './result.tsx'
import styles from './try-answers.module.css'

interface TryAnswersProps extends Pick<ResultProps, 'quiz' | 'answers' | 'labelsOf'> {
  /** The answer before others were tried, as labels; undefined if it's the same. */
  readonly originalLabelsOf: (question: Question) => readonly string[] | undefined
  readonly onTry: (question: QuestionId, option: OptionId) => void
}

/** Every question that was asked, with its answer, which can be changed in place. */
export function TryAnswers({ quiz, answers, labelsOf, originalLabelsOf, onTry }: TryAnswersProps) {
  const [open, setOpen] = useState<QuestionId>()
  return (
    <section className={result['section']} aria-labelledby="answers">
      <h2 id="answers" tabIndex={-1}>
        All answers
      </h2>
      <p className="needs-script no-print">
        Change any answer to see how the result changes. Nothing is saved until you keep the new answers.
      </p>
      <ul className={styles['answers']} aria-labelledby="answers">
        {quiz.questions
          .filter((question) => isAsked(quiz, answers, question))
          .map((question) => {
            const { id } = question
            const isOpen = open === id
            const name = questionName(quiz.questions, question)
            const was = originalLabelsOf(question)
            const group = {
              question,
              chosen: answers.chosen[id] ?? [],
              labelledBy: `try-${id}`,
              describedBy: undefined,
              onPress: (option: OptionId) => onTry(id, option),
              onEnter: () => setOpen(undefined),
              hasKeys: false,
            }
            return (
              <li key={id} data-focus-next="answers" data-changed={was !== undefined || undefined}>
                <h3 id={`try-${id}`}>{name}</h3>
                <div className={styles['answer']}>
                  <GivenAnswer labels={labelsOf(question)} />
                  {was !== undefined && (
                    <p className={styles['was']}>Was: {was.length === 0 ? 'not answered' : was.join('; ')}</p>
                  )}
                </div>
                <div className="needs-script no-print">
                  <Button
                    weight="text"
                    aria-expanded={isOpen}
                    aria-label={isOpen ? `Done: ${name}` : `Change: ${name}`}
                    onClick={() => setOpen(isOpen ? undefined : id)}
                  >
                    {isOpen ? 'Done' : 'Change'}
                  </Button>
                </div>
                {isOpen && (
                  <div className={styles['options']}>
                    {isList(question) ? (
                      <ListOptions {...group} />
                    ) : (
                      <SingleOptions {...group} unknown={quiz.unknown} />
                    )}
                  </div>
                )}
              </li>
            )
          })}
      </ul>
    </section>
  )
}
