import { serializeQuery } from '#domain/links/query.ts'
import { isAsked } from '#domain/quiz/answers.ts'
import type { Result } from '#domain/quiz/decide.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import { agreementOf } from '#domain/team/agreement.ts'
import { answerRows } from '#domain/team/answer-rows.ts'
import { type Conversation, findConversation } from '#domain/team/conversation.ts'
import { teamDifferences } from '#domain/team/decisive-differences.ts'
import { groupAnswers, isSplit, rankDisagreements } from '#domain/team/group-answers.ts'
import { settlesGroup } from '#domain/team/settles-group.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { memberLabel, type Team } from '#domain/team/team.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { Share } from '#ui/kit/share.tsx'
import { AgreementSection } from '#ui/team/agreement.tsx'
import { AnswerTable } from '#ui/team/answer-table.tsx'
import { Differences } from '#ui/team/differences.tsx'
import { GroupResult } from '#ui/team/group-result.tsx'
import { SideBySide } from '#ui/team/side-by-side.tsx'
import { labelOfOption } from './answer-labels.ts'
import { nameOfResult } from './outcome-names.ts'
import { drawQrCode } from './qr-code.ts'
import { resultPath } from './result-path.ts'

interface TeamComparisonProps {
  readonly team: Team
  readonly compared: ReturnType<typeof compareTeam>
}

/** Where a team of two or more agrees, where it differs, and its result. */
export function TeamComparison({ team, compared }: TeamComparisonProps) {
  const { group, explanation, agreement, differences, conversation, isGroupSettled, rows, split, asked } = compared
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
        isGroupSettled={isGroupSettled}
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
        common={commonIn(conversation)}
        members={members}
        questions={quiz.questions}
        nameOf={nameOfResult}
        labelOf={labelOfOption}
      />
    </>
  )
}

/** Everything computed from a team of two or more. It takes several frames, so it's memoized by team. */
export function compareTeam(team: Team) {
  const group = groupAnswers(quiz, team)
  const conversation = findConversation(quiz, team)
  return {
    group,
    explanation: explainResult(quiz, group),
    agreement: agreementOf(quiz, team),
    differences: teamDifferences(quiz, team),
    conversation,
    isGroupSettled: conversation !== undefined && settlesGroup(quiz, team, conversation.consensus),
    rows: answerRows(quiz, team, group, labelOfOption),
    split: rankDisagreements(quiz, team).flatMap((each) => (isSplit(quiz, each, group) ? [each.question.id] : [])),
    asked: quiz.questions.filter((question) => isAsked(quiz, group, question)).length,
  }
}

/** The result that everyone with answers got individually; undefined if they didn't, or one was inconclusive. */
function commonIn(conversation: Conversation | undefined): Result | undefined {
  return conversation?.consensus.kind === 'agreed' && conversation.leftOut.length === 0
    ? conversation.consensus.result
    : undefined
}

interface TeamShareProps {
  readonly team: Team
  readonly explanation: ReturnType<typeof explainResult>
}

/** The control that shares the comparison. */
export function TeamShare({ team, explanation }: TeamShareProps) {
  const address = addressOf.board(serializeQuery(teamLink.serialize(quiz, team)))
  return (
    <Share
      to={address}
      name="this team comparison"
      contains="everyone’s answers and names"
      drawQr={drawQrCode}
      takeaway={async () => (await import('./team-exports.ts')).teamExports(team, explanation, address)}
    />
  )
}
