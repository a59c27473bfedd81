import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import { contextOf, textInContext } from '#domain/text/question-context.ts'
import type { Question } from '#model/quiz.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { pageHead } from '#routes/page-head.ts'
import { labelOfAnswer } from '#routes/shared/answer-labels.ts'
import { nextQuestion, previousQuestion } from '#routes/shared/quiz-steps.ts'
import { resultAddress } from '#routes/shared/result-address.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { answerQuestion, quizStore } from '#state/quiz.ts'
import { Link, withBase } from '#ui/kit/link.tsx'
import { QuestionForm } from '#ui/quiz/question-form.tsx'
import { QuestionLinks } from '#ui/quiz/question-links.tsx'
import { QuizIssues } from '#ui/quiz/quiz-issues.tsx'

const route = getRouteApi('/quiz/$question')

/**
 * How long, in milliseconds, after an answer advances to the next question a press on "Next" is still meant for the previous
 * one. Without this, answering and then pressing "Next" would skip a question unseen.
 */
const meantForLast = 1_000

export function QuestionPage() {
  const question = route.useLoaderData()
  const navigate = useNavigate()
  const { answers, asked, answered, storageIssue } = useQuiz()
  const context = contextOf(quiz.questions, question)
  const previous = previousQuestion(answers, question)
  const next = nextQuestion(answers, question)
  const chosen = answers.chosen[question.id] ?? []
  const isAsked = asked.includes(question)
  const isDone = chosen.length > 0 || !isAsked
  const isLast = next === undefined && answered === asked.length
  const cameByAnswer = useRef(-Infinity)
  const goOn = async () => {
    if (isLast) {
      await navigate({ href: withBase(await resultAddress(quizStore.getState().answers)) })
      return
    }
    // Read the store: an answer given just now can change what's asked next.
    const following = nextQuestion(quizStore.getState().answers, question)
    await navigate({ href: withBase(following ? addressOf.question(following.id) : addressOf.review()) })
  }
  return (
    <QuestionForm
      key={question.id}
      question={question}
      context={
        context && { text: context.text, answer: answers.chosen[context.id] && labelOfAnswer(answers, context.id) }
      }
      unknown={quiz.unknown}
      position={isAsked ? asked.indexOf(question) + 1 : undefined}
      total={asked.length}
      answered={answered}
      chosen={chosen}
      onChoose={(option) => answerQuestion(quiz, question.id, option)}
      onAnswered={() => {
        cameByAnswer.current = performance.now()
        void goOn()
      }}
      onNext={() => {
        if (isDone || performance.now() - cameByAnswer.current > meantForLast) void goOn()
      }}
      notAsked={isAsked ? undefined : <WhyNotAsked answer={labelOfAnswer(answers, quiz.reach.question)} />}
      notice={<QuizIssues issue={storageIssue} />}
      navigation={
        <QuestionLinks
          back={
            previous
              ? { to: addressOf.question(previous.id), label: 'Back' }
              : { to: addressOf.quiz(), label: 'Back to start' }
          }
          next={{ label: isLast ? 'See result' : labelOfNext(next !== undefined, isDone), isDue: isDone }}
          review={answered > 0 && (next || isLast) ? addressOf.review() : undefined}
        />
      }
    />
  )
}

function WhyNotAsked({ answer }: { readonly answer: string }) {
  return (
    <>
      This question doesn’t apply to you because you answered “{answer}” about what your customers get.{' '}
      <Link to={addressOf.question(quiz.reach.question)}>Change that answer</Link>
    </>
  )
}

function labelOfNext(isMore: boolean, isDone: boolean): string {
  if (!isMore) return 'Review answers'
  return isDone ? 'Next' : 'Skip'
}

export const questionHead = (question: Question) =>
  pageHead({
    title: `${textInContext(quiz.questions, question)} · Which do you need?`,
    description: `Question ${quiz.questions.indexOf(question) + 1} of at most ${quiz.questions.length}: ${question.options.map(({ label }) => label).join('; ')}.`,
  })
