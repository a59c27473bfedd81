import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { describeIssues } from '#domain/links/link-issues.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { resultLink, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { unansweredQuestions } from '#domain/quiz/answers.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { resultTable } from '#domain/quiz/result-table.ts'
import { addressOf } from '#domain/site/paths.ts'
import { teamLink } from '#domain/team/team-link.ts'
import type { QuestionId } from '#model/quiz.ts'
import { useQuery } from '#routes/hooks/use-query.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { labelOfAnswer } from '#routes/shared/answer-labels.ts'
import { exportFormats } from '#routes/shared/export-formats.ts'
import { nameOfOutcome, quadrantNames } from '#routes/shared/outcome-names.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { resultPath } from '#routes/shared/result-path.ts'
import { today } from '#routes/shared/today.ts'
import { hostContact } from '#routes/site-content/host-contact.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { adoptAnswers } from '#state/quiz.ts'
import { ContactLink } from '#ui/kit/contact-link.tsx'
import { absoluteUrl, withBase } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { OutcomeIntro } from '#ui/result/outcome-intro.tsx'
import { OthersAnswers, ResultActions } from '#ui/result/result-actions.tsx'
import { ResultExplained } from '#ui/result/result-explained.tsx'
import { Result } from '#ui/result/result.tsx'
import { NextSteps } from '#ui/shell/next-steps.tsx'

const route = getRouteApi('/result/$outcome')
const { quiz, roles } = content

export function ResultPage() {
  const asked = route.useLoaderData()
  const navigate = useNavigate()
  const search = useQuery()
  const { answers: own, answered } = useQuiz()
  const { value: answers, issues } = useMemo(() => resultLink.parse(quiz, search), [search])
  // Trying every small change takes a frame or so: not again for every render.
  const explanation = useMemo(() => explainResult(content, answers), [answers])
  const link = serializeAnswers(quiz, answers)
  const notice = describeIssues(issues)

  // The answers win: a path that names another outcome than they come to is put right. The rest of the address stays
  // as it came, so that what was lost of it can still be told.
  const { id } = explanation.outcome
  const isRight = link === '' || id === asked.id
  const [sent, setSent] = useState({ link: '', as: '' })
  if (!isRight && sent.link !== link) setSent({ link, as: asked.name })
  useEffect(() => {
    if (!isRight) void navigate({ to: '/result/$outcome', params: { outcome: id }, search: true, replace: true })
  }, [isRight, id, navigate])

  if (link === '') {
    return (
      <>
        {notice !== '' && (
          <div className="page">
            <Notice text={notice} />
          </div>
        )}
        <OutcomeIntro outcome={asked} roles={roles} quiz={addressOf.quiz()} method={addressOf.method()} />
      </>
    )
  }
  const address = resultPath(answers)
  const charter = addressOf.charter(serializeQuery({ a: link }))
  const board = addressOf.board(serializeQuery(teamLink.serialize(quiz, [{ name: '', answers }])))
  const answerTo = (question: QuestionId) => labelOfAnswer(answers, question)
  const isOwn = serializeAnswers(quiz, own) === link
  return (
    <>
      <Result
        explanation={explanation}
        answers={answers}
        roles={roles}
        questions={quiz.questions}
        answerTo={answerTo}
        quarters={quadrantNames}
        notices={
          <>
            <Notice text={notice} />
            <Notice
              text={
                sent.link === link
                  ? describeChange(sent.as, explanation.outcome.name, unansweredQuestions(quiz, answers).length)
                  : ''
              }
            />
            {!isOwn && <OthersAnswers quiz={addressOf.quiz()} hasOwn={answered > 0} />}
          </>
        }
        actions={
          <ResultActions
            share={
              <Share
                to={address}
                name="this result"
                drawQr={drawQrCode}
                takeaway={exportFormats('result', () =>
                  resultTable(content, explanation, answers, answerTo, {
                    address: absoluteUrl(address),
                    date: today(),
                  }),
                )}
              />
            }
            review={addressOf.review()}
            charter={charter}
            board={board}
            isOwn={isOwn}
            onTakeOver={() => {
              adoptAnswers(answers)
              void navigate({ href: withBase(addressOf.review()) })
            }}
          />
        }
        explained={
          <ResultExplained
            explanation={explanation}
            roles={roles}
            questions={quiz.questions}
            responsibilities={content.responsibilities}
            answerTo={answerTo}
            nameOf={nameOfOutcome}
            addressOfQuestion={addressOf.question}
            methodAddress={addressOf.method()}
            isOwn={isOwn}
            contact={<ContactLink contact={hostContact} isButton />}
          />
        }
      />
      <NextSteps
        steps={[
          { to: charter, label: 'Make the charter' },
          { to: board, label: 'Compare with others' },
        ]}
      />
    </>
  )
}

/** What a link was sent as, where its answers come to something else: often since it was cut off. */
function describeChange(sentAs: string, outcome: string, open: number): string {
  const missing =
    open === 0
      ? ''
      : ` It has no answer to ${open} of the ${quiz.questions.length} questions: it may have been cut off.`
  return `This link was sent as “${sentAs}”, and its answers come to “${outcome}”.${missing}`
}
