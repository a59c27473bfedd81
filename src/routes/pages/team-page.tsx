import { useMemo } from 'react'
import { serializeQuery } from '#domain/links/query.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import { agreementOf } from '#domain/team/agreement.ts'
import { rankDisagreements, groupAnswers, isSplit } from '#domain/team/group-answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { teamTable } from '#domain/team/team-table.ts'
import { type Team as Members, fewestMembers, memberLabel, mostMembers } from '#domain/team/team.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { useTeam } from '#routes/hooks/use-team.ts'
import { labelOfAnswer, labelOfOption } from '#routes/shared/answer-labels.ts'
import { exportFormats } from '#routes/shared/export-formats.ts'
import { nameOfOutcome, quadrantNames } from '#routes/shared/outcome-names.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { resultPath } from '#routes/shared/result-path.ts'
import { today } from '#routes/shared/today.ts'
import { hostContact } from '#routes/site-content/host-contact.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { ContactLink } from '#ui/kit/contact-link.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { Actions } from '#ui/result/result-actions.tsx'
import { ResultExplained } from '#ui/result/result-explained.tsx'
import { AddAnswers, AddOwn } from '#ui/team/add-answers.tsx'
import { AgreementSection } from '#ui/team/agreement.tsx'
import { AnswerTable } from '#ui/team/answer-table.tsx'
import { Members as MemberList } from '#ui/team/members.tsx'
import { TeamIntro } from '#ui/team/team-intro.tsx'
import { TeamDetails, TeamHead } from '#ui/team/team.tsx'

const { quiz, roles, responsibilities } = content

export function TeamPage() {
  const { team, notice, text, setText, message, add, addOwn, rename, remove } = useTeam()
  const { answers: own, answered } = useQuiz()
  const ownLink = serializeAnswers(quiz, own)
  const isOwnThere = team.some(({ answers }) => serializeAnswers(quiz, answers) === ownLink)
  const compared = useMemo(() => (team.length < fewestMembers ? undefined : compare(team)), [team])
  const labels = team.map(memberLabel)

  const members = (
    <MemberList
      members={team.map(({ name, answers }, index) => ({
        number: index + 1,
        name,
        label: labels[index] ?? '',
        outcome: compared?.people[index]?.explanation.outcome ?? explainResult(content, answers).outcome,
        to: resultPath(answers),
      }))}
      onRename={rename}
      onRemove={remove}
    >
      <AddAnswers
        action={addressOf.board()}
        text={text}
        onText={setText}
        onAdd={add}
        message={message}
        full={team.length < mostMembers ? '' : `The board is full: ${mostMembers} people fit on it.`}
        own={answered > 0 && !isOwnThere && <AddOwn onAdd={() => addOwn(own)} />}
      />
    </MemberList>
  )

  // The list stays where it is when a team begins or ends, so that the focus and what was typed stay with it.
  return (
    <div className="page">
      <Notice text={notice} />
      {compared === undefined ? (
        <TeamIntro members={team.length} quiz={addressOf.quiz()} />
      ) : (
        <TeamHead
          explanation={compared.explanation}
          people={compared.people}
          quarters={quadrantNames}
          roles={roles}
          split={compared.differences.filter((difference) => isSplit(difference, compared.group)).length}
          questions={quiz.questions.length}
          alone={compared.agreement.agree.length}
          actions={
            <Actions>
              <TeamShare team={team} explanation={compared.explanation} />
            </Actions>
          }
        />
      )}
      {members}
      {compared !== undefined && <Details team={team} labels={labels} compared={compared} />}
    </div>
  )
}

interface DetailsProps {
  readonly team: Members
  readonly labels: readonly string[]
  readonly compared: ReturnType<typeof compare>
}

function Details({ team, labels, compared }: DetailsProps) {
  const { group, explanation } = compared
  return (
    <TeamDetails
      resultAddress={resultPath(group)}
      answers={
        <AnswerTable
          differences={compared.differences}
          members={team.map(({ answers }, index) => ({ number: index + 1, label: labels[index] ?? '', answers }))}
          group={group}
          labelOf={labelOfOption}
        />
      }
      agreement={
        <AgreementSection
          agreement={compared.agreement}
          labels={labels}
          questions={quiz.questions}
          nameOf={nameOfOutcome}
        />
      }
      explained={
        <ResultExplained
          explanation={explanation}
          roles={roles}
          questions={quiz.questions}
          responsibilities={responsibilities}
          answerTo={(id) => {
            const split = compared.differences.some((each) => each.question.id === id && isSplit(each, group))
            return split ? 'Of two minds' : labelOfAnswer(group, id)
          }}
          nameOf={nameOfOutcome}
          addressOfQuestion={addressOf.question}
          methodAddress={addressOf.method()}
          isOwn={false}
          contact={<ContactLink contact={hostContact} isButton />}
        />
      }
    />
  )
}

/** All that is worked out from a team of two or more: some frames' work, so once for each team. */
function compare(team: Members) {
  const group = groupAnswers(quiz, team)
  return {
    group,
    explanation: explainResult(content, group),
    people: team.map((member, index) => ({
      name: memberLabel(member, index),
      explanation: explainResult(content, member.answers),
    })),
    differences: rankDisagreements(quiz, team),
    agreement: agreementOf(quiz, team),
  }
}

interface TeamShareProps {
  readonly team: Members
  readonly explanation: ReturnType<typeof explainResult>
}

function TeamShare({ team, explanation }: TeamShareProps) {
  const address = addressOf.board(serializeQuery(teamLink.serialize(quiz, team)))
  return (
    <Share
      to={address}
      name="this board"
      drawQr={drawQrCode}
      takeaway={exportFormats('board', () =>
        teamTable(content, team, explanation, labelOfOption, { address: absoluteUrl(address), date: today() }),
      )}
    />
  )
}
