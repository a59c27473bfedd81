import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { Question } from '#model/quiz.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { core } from '#routes/site-content/core.ts'
import { answerQuestion } from '#state/quiz.ts'
import { withBase } from '#ui/kit/link.tsx'
import { QuestionForm } from '#ui/quiz/question-form.tsx'
import { QuestionLinks } from '#ui/quiz/question-links.tsx'
import { QuizIssues } from '#ui/quiz/quiz-issues.tsx'

const route = getRouteApi('/quiz/$question')

/** What a question is asked with: a statement is judged, a question is answered. */
function promptOf({ kind, statement }: Question): string {
  if (kind === 'scale' || kind === 'seat') return 'Your organization in figures'
  return statement.text.endsWith('?') ? 'As things are today' : 'How true is this of your organization?'
}

/**
 * How long after an answer that brought the next question a press on its button is still meant for the one before, in
 * milliseconds: whoever answers and then presses “Next” would skip a question unseen.
 */
const meantForLast = 1_000

export function QuestionPage() {
  const question = route.useLoaderData()
  const navigate = useNavigate()
  const { answers, answered, storageIssue } = useQuiz()
  const { questions, unknown } = core.quiz
  const index = questions.indexOf(question)
  const previous = questions[index - 1]
  const next = questions[index + 1]
  const chosen = answers.chosen[question.id]
  const cameByAnswer = useRef(-Infinity)
  const goOn = () => void navigate({ href: withBase(next ? addressOf.question(next.id) : addressOf.review()) })
  return (
    <QuestionForm
      key={question.id}
      question={question}
      prompt={promptOf(question)}
      unknown={unknown}
      position={index + 1}
      total={questions.length}
      answered={answered}
      chosen={chosen}
      onChoose={(option) => answerQuestion(question.id, option)}
      onAnswered={() => {
        cameByAnswer.current = performance.now()
        goOn()
      }}
      onNext={() => {
        if (chosen !== undefined || performance.now() - cameByAnswer.current > meantForLast) goOn()
      }}
      notice={<QuizIssues issue={storageIssue} />}
      navigation={
        <QuestionLinks
          back={
            previous
              ? { to: addressOf.question(previous.id), label: 'Back' }
              : { to: addressOf.quiz(), label: 'To the start' }
          }
          next={{ label: labelOfNext(next !== undefined, chosen !== undefined), isDue: chosen !== undefined }}
          review={answered > 0 && next ? addressOf.review() : undefined}
        />
      }
    />
  )
}

function labelOfNext(isMore: boolean, isAnswered: boolean): string {
  if (!isMore) return 'Review'
  return isAnswered ? 'Next' : 'Skip'
}
