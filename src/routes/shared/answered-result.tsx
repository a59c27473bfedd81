import { useNavigate } from '@tanstack/react-router'
import { type ReactNode } from 'react'
import { serializeQuery } from '#domain/links/query.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers, chooseOption, isAsked, unansweredQuestions } from '#domain/quiz/answers.ts'
import { decide } from '#domain/quiz/decide.ts'
import { type ResultExplanation } from '#domain/quiz/explain-result.ts'
import { firmness } from '#domain/result/firmness.ts'
import { firstSteps } from '#domain/result/first-steps.ts'
import { similarExamples } from '#domain/result/similar-examples.ts'
import { tasksToAssign } from '#domain/result/tasks-to-assign.ts'
import { whatIfs } from '#domain/result/what-ifs.ts'
import { addressOf } from '#domain/site/paths.ts'
import { teamLink } from '#domain/team/team-link.ts'
import type { ListedExample } from '#model/example.ts'
import type { OptionId, Question, QuestionId } from '#model/quiz.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { core } from '#routes/site-content/core.ts'
import { exampleList } from '#routes/site-content/example-list.ts'
import { hostContact } from '#routes/site-content/host-contact.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { resultAdvice } from '#routes/site-content/result-advice.ts'
import { ContactLink } from '#ui/kit/contact-link.tsx'
import { withBase } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { OthersAnswers, ResultActions } from '#ui/result/result-actions.tsx'
import { Result } from '#ui/result/result.tsx'
import { SimilarExamples } from '#ui/result/similar-examples.tsx'
import { TryBar } from '#ui/result/try-bar.tsx'
import { NextSteps } from '#ui/shell/next-steps.tsx'
import { labelOfOption } from './answer-labels.ts'
import { nameOfResult } from './outcome-names.ts'
import { drawQrCode } from './qr-code.ts'
import { resultPath } from './result-path.ts'

interface AnsweredResultProps {
  readonly explanation: ResultExplanation
  readonly answers: Answers
  /** The answers before these were tried; undefined if nothing was. */
  readonly original: Answers | undefined
  /** The name of the result that the link was labeled with, if its answers lead to another. */
  readonly sentAs: string | undefined
  readonly notices: ReactNode
  /** Adopts the answers, and goes to an address. */
  readonly onContinue: (to: string) => void
}

/** A result with its reasons, and what can be done with it. */
export function AnsweredResult({ explanation, answers, original, sentAs, notices, onContinue }: AnsweredResultProps) {
  const { answers: own, answered } = useQuiz()
  const navigate = useNavigate()
  const link = serializeAnswers(quiz, answers)
  const address = resultPath(answers)
  const charter = addressOf.charter(serializeQuery({ a: link }))
  const team = addressOf.board(serializeQuery(teamLink.serialize(quiz, [{ name: '', answers, isEarlier: false }])))
  // Tried answers belong to the same person as the original ones.
  const isOwn = serializeAnswers(quiz, own) === (original === undefined ? link : serializeAnswers(quiz, original))
  const isTrying = original !== undefined
  const steps = firstSteps(resultAdvice, answers, explanation)
  const labelsOf = (question: Question, of = answers) =>
    (of.chosen[question.id] ?? []).map((option) => labelOfOption(question, option))
  const tryOption = (question: QuestionId, option: OptionId) => {
    const to = resultPath(chooseOption(quiz, answers, question, option), original ?? answers)
    // Keep the reader at the answers, and don't add a history entry for every press.
    void navigate({ href: withBase(to), replace: isTrying, resetScroll: false, state: { keepsFocus: true } })
  }
  return (
    <>
      <Result
        quiz={quiz}
        explanation={explanation}
        advice={resultAdvice}
        answers={answers}
        roles={core.roles}
        steps={steps}
        firmness={firmness(explanation)}
        tasks={explanation.text.kind === 'unclear' ? [] : tasksToAssign(quiz, resultAdvice.tasks, answers)}
        whatIfs={whatIfs(quiz, answers)}
        labelsOf={labelsOf}
        originalLabelsOf={(question) =>
          original === undefined || isSameAnswer(question, answers, original) ? undefined : labelsOf(question, original)
        }
        nameOf={nameOfResult}
        isOwn={isOwn}
        addressOfQuestion={isOwn && !isTrying ? addressOf.question : undefined}
        addressOfTask={addressOf.responsibility}
        addressOfOther={(other) => resultPath(other, original ?? answers)}
        charterAddress={charter}
        methodAddress={addressOf.method()}
        onTry={tryOption}
        similar={<SimilarExamples matches={similarExamples(quiz, answers, exampleList)} decidedOf={decidedOf} />}
        tryBar={
          isTrying && (
            <TryBar
              result={explanation.text.name}
              originalResult={nameOfResult(decide(quiz, original).result)}
              changed={quiz.questions.filter((question) => !isSameAnswer(question, answers, original)).length}
              originalAddress={resultPath(original)}
              onKeep={() => onContinue(address)}
            />
          )
        }
        notices={
          <>
            {notices}
            <Notice text={sentAs === undefined ? '' : describeChange(sentAs, explanation.text.name, answers)} />
            {!isOwn && (
              <OthersAnswers
                quiz={addressOf.quiz()}
                hasOwn={answered > 0}
                onAdopt={() => onContinue(addressOf.review())}
              />
            )}
          </>
        }
        actions={
          <ResultActions
            share={
              <Share
                to={address}
                name="this result"
                contains="the answers"
                drawQr={drawQrCode}
                takeaway={async () =>
                  (await import('./result-exports.ts')).resultExports(explanation, answers, steps, address)
                }
              />
            }
            review={addressOf.review()}
            charter={charter}
            team={team}
            isOwn={isOwn && !isTrying}
          />
        }
        onContinue={(question) => onContinue(addressOf.question(question))}
        contact={<ContactLink contact={hostContact} isButton />}
      />
      <NextSteps
        steps={[
          { to: charter, label: 'Create a role charter' },
          { to: team, label: 'Compare with your team' },
          ...(explanation.titles.length === 0
            ? []
            : [{ to: addressOf.brief(serializeQuery({ a: link })), label: 'Write a hiring brief' }]),
        ]}
      />
    </>
  )
}

/** The name of the result that was decided on, or that readers chose. */
function decidedOf({ decided }: ListedExample): string {
  return quiz.results.find(({ id }) => id === decided.result)?.name ?? decided.result
}

function isSameAnswer({ id }: Question, one: Answers, other: Answers): boolean {
  return one.chosen[id]?.join() === other.chosen[id]?.join()
}

/** Explains a link whose label doesn't match its answers, often because it was cut off. */
function describeChange(sentAs: string, result: string, answers: Answers): string {
  const asked = quiz.questions.filter((question) => isAsked(quiz, answers, question)).length
  const open = unansweredQuestions(quiz, answers).length
  const missing =
    open === 0 ? '' : ` It has no answer to ${open} of the ${asked} questions, so it may have been cut off.`
  return `This link is labeled “${sentAs},” but its answers lead to “${result}.”${missing} The result below is based on the answers.`
}
