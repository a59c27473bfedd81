import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { describeIssues } from '#domain/links/link-issues.ts'
import { resultLink, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { unansweredQuestions } from '#domain/quiz/answers.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { questionName } from '#domain/quiz/side-questions.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { ResultText } from '#model/quiz.ts'
import { useQuery } from '#routes/hooks/use-query.ts'
import { pageHead } from '#routes/page-head.ts'
import { labelOfAnswer } from '#routes/shared/answer-labels.ts'
import { answeredResult } from '#routes/shared/on-demand-parts.ts'
import { core } from '#routes/site-content/core.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { adoptAnswers } from '#state/quiz.ts'
import { withBase } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { EarlierLink } from '#ui/result/earlier-link.tsx'
import { ResultIntro } from '#ui/result/result-intro.tsx'

const route = getRouteApi('/result/$outcome')

export function ResultPage() {
  const named = route.useLoaderData()
  const navigate = useNavigate()
  const search = useQuery()
  const { value, issues } = useMemo(() => resultLink.parse(quiz, search), [search])
  const { answers, original, isEarlier } = value
  // Trying every small change takes about a frame, so memoize it.
  const explanation = useMemo(() => explainResult(quiz, answers), [answers])
  const link = serializeAnswers(quiz, answers)
  const notice = describeIssues(issues)
  const part = answeredResult.usePart(link !== '' && !isEarlier)

  // The answers win: a path with a different result is corrected. Answers from an earlier version have no result. The rest of
  // the address stays as it is, so that the page can still report what was lost.
  const id = isEarlier ? inconclusive : explanation.text.id
  const isRight = (link === '' && !isEarlier) || id === named.id
  const [sent, setSent] = useState({ link: '', as: '' })
  if (!isRight && sent.link !== link) setSent({ link, as: named.name })
  useEffect(() => {
    if (!isRight) void navigate({ to: '/result/$outcome', params: { outcome: id }, search: true, replace: true })
  }, [isRight, id, navigate])

  const continueAt = (to: string) => {
    adoptAnswers(answers)
    void navigate({ href: withBase(to) })
  }
  if (isEarlier) {
    const [firstOpen] = unansweredQuestions(quiz, answers)
    return (
      <>
        <PageNotice text={notice} />
        <EarlierLink
          carriedOver={quiz.questions
            .filter((question) => question.id in answers.chosen)
            .map((question) => ({
              question: questionName(quiz.questions, question),
              answer: labelOfAnswer(answers, question.id),
            }))}
          quizAddress={addressOf.quiz()}
          onContinue={() => continueAt(firstOpen ? addressOf.question(firstOpen.id) : addressOf.review())}
        />
      </>
    )
  }
  if (link === '') {
    return (
      <>
        <PageNotice text={notice} />
        <ResultIntro
          result={named}
          quiz={quiz}
          roles={core.roles}
          quizAddress={addressOf.quiz()}
          methodAddress={addressOf.method()}
        />
      </>
    )
  }
  return (
    part && (
      <part.AnsweredResult
        explanation={explanation}
        answers={answers}
        original={original}
        sentAs={sent.link === link ? sent.as : undefined}
        notices={<Notice text={notice} />}
        onContinue={continueAt}
      />
    )
  )
}

const inconclusive = quiz.results.find(({ kind }) => kind === 'unclear')?.id ?? ''

function PageNotice({ text }: { readonly text: string }) {
  return (
    text !== '' && (
      <div className="page">
        <Notice text={text} />
      </div>
    )
  )
}

export const resultHead = ({ name, headline }: ResultText, search: object) => {
  // Only the browser knows this: at build time there's no query.
  const isTried = 'was' in search
  return pageHead({
    title: `${isTried ? `${name}, with other answers` : name} · Which do you need?`,
    description: headline,
  })
}
