import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { addressOf } from '#domain/addresses.ts'
import type { Question } from '#model/quiz.ts'
import { answer } from '#state/quiz.ts'
import { QuestionLinks } from '#ui/quiz/question-links.tsx'
import { QuestionForm } from '#ui/quiz/question-form.tsx'
import { QuizTrouble } from '#ui/quiz/quiz-trouble.tsx'
import { withBase } from '#ui/kit/link.tsx'
import { core } from './site-core.ts'
import { useQuiz } from './use-quiz.ts'

const route = getRouteApi('/quiz/$question')

/** What a question is asked with: a statement is judged, a question is answered. */
function promptOf({ kind, statement }: Question): string {
  if (kind === 'scale' || kind === 'seat') return 'Your organization in figures'
  return statement.text.endsWith('?') ? 'As things are today' : 'How true is this of your organization?'
}

export function QuestionPage() {
  const question = route.useLoaderData()
  const navigate = useNavigate()
  const { answers, answered, trouble } = useQuiz()
  const { questions, unknown } = core.quiz
  const index = questions.indexOf(question)
  const previous = questions[index - 1]
  const next = questions[index + 1]
  return (
    <QuestionForm
      key={question.id}
      question={question}
      prompt={promptOf(question)}
      unknown={unknown}
      position={index + 1}
      total={questions.length}
      answered={answered}
      chosen={answers.chosen[question.id]}
      onChoose={(option) => answer(question.id, option)}
      onNext={() => void navigate({ href: withBase(next ? addressOf.question(next.id) : addressOf.review()) })}
      notice={<QuizTrouble trouble={trouble} />}
      navigation={
        <QuestionLinks
          back={
            previous
              ? { to: addressOf.question(previous.id), label: 'Back' }
              : { to: addressOf.quiz(), label: 'To the start' }
          }
          next={{ label: next ? 'Next' : 'Review' }}
          review={answered > 0 && next ? addressOf.review() : undefined}
        />
      }
    />
  )
}
