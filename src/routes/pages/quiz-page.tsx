import { useHydrated, useNavigate } from '@tanstack/react-router'
import { addressOf } from '#domain/site/paths.ts'
import { onDemand } from '#routes/hooks/on-demand.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { pageHead } from '#routes/page-head.ts'
import { ResetControl } from '#routes/shared/reset-answers.tsx'
import { resultAddress } from '#routes/shared/result-address.ts'
import { roleNames } from '#routes/site-content/core.ts'
import { exampleLinks } from '#routes/site-content/example-links.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { isSaving } from '#state/persistence/persisted.ts'
import { Link, withBase } from '#ui/kit/link.tsx'
import { QuizIntro } from '#ui/quiz/quiz-intro.tsx'
import { QuizIssues } from '#ui/quiz/quiz-issues.tsx'

const examples = [
  ...exampleLinks.slice(0, 10).map(({ id, label }) => ({ to: addressOf.example(id), label })),
  { to: addressOf.examples(), label: 'All examples' },
]

export function QuizPage() {
  return <QuizStart isRetired={false} />
}

/** Shown at the address of a retired question. */
export function RetiredQuestionPage() {
  return <QuizStart isRetired />
}

function QuizStart({ isRetired }: { readonly isRetired: boolean }) {
  const { answers, asked, answered, firstOpen, storageIssue } = useQuiz()
  const navigate = useNavigate()
  return (
    <QuizIntro
      mostQuestions={quiz.questions.length}
      asked={asked.length}
      answered={answered}
      start={firstOpen ? addressOf.question(firstOpen.id) : addressOf.review()}
      review={addressOf.review()}
      onResult={() => void resultAddress(answers).then((href) => navigate({ href: withBase(href) }))}
      team={<Link to={addressOf.board()}>Taking it as a team? Compare your answers</Link>}
      method={<Link to={addressOf.method()}>How the quiz decides</Link>}
      examples={examples}
      reset={<ResetControl />}
      share={import.meta.env.EMBED_ORIGINS === '' ? undefined : <SharedQuiz />}
      isRetired={isRetired}
      isSaved={isSaving(storageIssue)}
      notice={<QuizIssues issue={storageIssue} />}
    />
  )
}

/** Loaded once the page answers: few readers need it. Left out unless the host lets other sites show the quiz. */
const quizShare = /* @__PURE__ */ onDemand(() =>
  import('#routes/shared/quiz-share.tsx').catch(() => ({ QuizShare: () => null })),
)

function SharedQuiz() {
  const part = quizShare.usePart(useHydrated())
  return part && <part.QuizShare />
}

export const quizHead = () =>
  pageHead({
    title: `Which do you need? ${roleNames.join(', ')}, both, or neither`,
    description: `Up to ${quiz.questions.length} questions about your organization. The result shows its reasons and what would change it.`,
  })

export const retiredQuestionHead = () =>
  pageHead({
    title: 'No longer asked · Which do you need?',
    description: 'The quiz has changed, and this question is no longer asked. Start the new quiz here.',
    listed: false,
  })
