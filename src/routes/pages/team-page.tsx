import { useMemo } from 'react'
import { serializeQuery } from '#domain/links/query.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { isAsked } from '#domain/quiz/answers.ts'
import { decide } from '#domain/quiz/decide.ts'
import { explainResult, resultText } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import { agreementOf } from '#domain/team/agreement.ts'
import { answerRows } from '#domain/team/answer-rows.ts'
import { findConversation } from '#domain/team/conversation.ts'
import { teamDifferences } from '#domain/team/decisive-differences.ts'
import { groupAnswers, isSplit, rankDisagreements } from '#domain/team/group-answers.ts'
import { serializeMember } from '#domain/team/member-link.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { fewestMembers, type Member, memberLabel, mostMembers, type Team } from '#domain/team/team.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { useTeam } from '#routes/hooks/use-team.ts'
import { pageHead } from '#routes/page-head.ts'
import { labelOfAnswer, labelOfOption } from '#routes/shared/answer-labels.ts'
import { nameOfResult } from '#routes/shared/outcome-names.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { resultPath } from '#routes/shared/result-path.ts'
import { siteName } from '#routes/site-content/core.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { AddAnswers, AddOwn } from '#ui/team/add-answers.tsx'
import { AgreementSection } from '#ui/team/agreement.tsx'
import { AnswerTable } from '#ui/team/answer-table.tsx'
import { Differences } from '#ui/team/differences.tsx'
import { GroupResult } from '#ui/team/group-result.tsx'
import { Members } from '#ui/team/members.tsx'
import { SideBySide } from '#ui/team/side-by-side.tsx'
import { TeamHead } from '#ui/team/team-head.tsx'

export function TeamPage() {
  const { team, notice, text, setText, message, add, addOwn, rename, remove } = useTeam()
  const { answers: own, answered } = useQuiz()
  const ownLink = serializeAnswers(quiz, own)
  const isOwnThere = team.some(({ answers, isEarlier }) => !isEarlier && serializeAnswers(quiz, answers) === ownLink)
  const members = useMemo(() => team.map(describeMember), [team])
  const compared = useMemo(() => (team.length < fewestMembers ? undefined : compare(team)), [team])

  // Always render the list in the same place, so that it keeps the focus and what was typed.
  return (
    <div className="page" data-awaits="link">
      <Notice text={notice} />
      <TeamHead
        members={team.length}
        group={compared && { agreement: compared.agreement, result: compared.explanation.text.name }}
        quiz={addressOf.quiz()}
        share={compared && <TeamShare team={team} explanation={compared.explanation} />}
      />
      <Members members={members} quiz={addressOf.quiz()} onRename={rename} onRemove={remove}>
        <AddAnswers
          action={addressOf.board()}
          text={text}
          onText={setText}
          onAdd={add}
          message={message}
          full={team.length < mostMembers ? '' : `You’ve reached the limit of ${mostMembers} people.`}
          own={answered > 0 && !isOwnThere && <AddOwn onAdd={() => addOwn(own)} />}
        />
      </Members>
      {compared && <Details team={team} compared={compared} />}
    </div>
  )
}

/** One row of the list of people. */
function describeMember(member: Member, index: number) {
  const { name, answers, isEarlier } = member
  const { result } = decide(quiz, answers)
  return {
    number: index + 1,
    name,
    label: memberLabel(member, index),
    result,
    resultName: nameOfResult(result),
    // In its original version, so that the result page can say which one it is.
    to: addressOf.result(resultText(quiz, result).id, serializeMember(quiz, { ...member, name: '' })),
    carriedOver: isEarlier
      ? quiz.questions
          .filter(({ id }) => id in answers.chosen)
          .map((question) => ({ question: question.text, answer: labelOfAnswer(answers, question.id) }))
      : undefined,
  }
}

interface DetailsProps {
  readonly team: Team
  readonly compared: ReturnType<typeof compare>
}

function Details({ team, compared }: DetailsProps) {
  const { group, explanation, agreement, differences, conversation, rows, split, asked } = compared
  const members = team.map((member, index) => ({
    number: index + 1,
    label: memberLabel(member, index),
    answers: member.answers,
  }))
  return (
    <>
      <GroupResult
        explanation={explanation}
        questions={quiz.questions}
        levelTexts={quiz.levelTexts}
        split={split}
        asked={asked}
        possible={explanation.decision.possible.map(nameOfResult)}
        resultAddress={resultPath(group)}
      />
      <Differences
        differences={differences}
        conversation={conversation}
        labels={members.map(({ label }) => label)}
        questions={quiz.questions}
        nameOf={nameOfResult}
        labelOf={labelOfOption}
      />
      <SideBySide>
        <AnswerTable rows={rows} members={members} />
      </SideBySide>
      <AgreementSection
        agreement={agreement}
        members={members}
        questions={quiz.questions}
        nameOf={nameOfResult}
        labelOf={labelOfOption}
      />
    </>
  )
}

/** Everything computed from a team of two or more. It takes several frames, so it's memoized by team. */
function compare(team: Team) {
  const group = groupAnswers(quiz, team)
  return {
    group,
    explanation: explainResult(quiz, group),
    agreement: agreementOf(quiz, team),
    differences: teamDifferences(quiz, team),
    conversation: findConversation(quiz, team),
    rows: answerRows(quiz, team, group, labelOfOption),
    split: rankDisagreements(quiz, team).filter((each) => isSplit(quiz, each, group)).length,
    asked: quiz.questions.filter((question) => isAsked(quiz, group, question)).length,
  }
}

interface TeamShareProps {
  readonly team: Team
  readonly explanation: ReturnType<typeof explainResult>
}

function TeamShare({ team, explanation }: TeamShareProps) {
  const address = addressOf.board(serializeQuery(teamLink.serialize(quiz, team)))
  return (
    <Share
      to={address}
      name="this team comparison"
      contains="everyone’s answers and names"
      drawQr={drawQrCode}
      takeaway={async () => (await import('#routes/shared/team-exports.ts')).teamExports(team, explanation, address)}
    />
  )
}

export const teamHead = () =>
  pageHead({
    title: `Team comparison · ${siteName}`,
    description:
      'Two to twelve people’s answers to the quiz side by side: where they agree, where they don’t, and the group’s result. Everything is in the link.',
  })
