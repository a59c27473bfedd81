import { useMemo } from 'react'
import { stringifySearch } from '#domain/links/query.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import { agreementOf } from '#domain/team/agreement.ts'
import { differences, groupAnswers, isOfTwoMinds } from '#domain/team/group-answers.ts'
import { serializeBoard } from '#domain/team/team-link.ts'
import { exportBoard } from '#domain/team/team-table.ts'
import { type Board as Members, fewestMembers, labelOfMember, mostMembers } from '#domain/team/team.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { useBoard } from '#routes/hooks/use-team.ts'
import { labelOfAnswer, labelOfOption } from '#routes/shared/answer-labels.ts'
import { takeawayOf } from '#routes/shared/export-formats.ts'
import { nameOfVerdict, quarters } from '#routes/shared/outcome-names.ts'
import { drawQr } from '#routes/shared/qr-code.ts'
import { resultAddress } from '#routes/shared/result-path.ts'
import { today } from '#routes/shared/today.ts'
import { hostContact } from '#routes/site-content/host-contact.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { ContactLink } from '#ui/kit/contact-link.tsx'
import { absolute } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { Actions } from '#ui/result/result-actions.tsx'
import { ResultExplained } from '#ui/result/result-explained.tsx'
import { AddAnswers, AddOwn } from '#ui/team/add-answers.tsx'
import { Agreement } from '#ui/team/agreement.tsx'
import { AnswerTable } from '#ui/team/answer-table.tsx'
import { Members as MemberList } from '#ui/team/members.tsx'
import { BoardIntro } from '#ui/team/team-intro.tsx'
import { BoardDetails, BoardHead } from '#ui/team/team.tsx'

const { quiz, roles, responsibilities } = content

export function BoardPage() {
  const { board, notice, text, setText, message, add, addOwn, rename, remove } = useBoard()
  const { answers: own, answered } = useQuiz()
  const ownLink = serializeAnswers(quiz, own)
  const isOwnThere = board.some(({ answers }) => serializeAnswers(quiz, answers) === ownLink)
  const compared = useMemo(() => (board.length < fewestMembers ? undefined : compare(board)), [board])
  const labels = board.map(labelOfMember)

  const members = (
    <MemberList
      members={board.map(({ name, answers }, index) => ({
        number: index + 1,
        name,
        label: labels[index] ?? '',
        outcome: compared?.people[index]?.explanation.outcome ?? explainResult(content, answers).outcome,
        to: resultAddress(answers),
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
        full={board.length < mostMembers ? '' : `The board is full: ${mostMembers} people fit on it.`}
        own={answered > 0 && !isOwnThere && <AddOwn onAdd={() => addOwn(own)} />}
      />
    </MemberList>
  )

  // The list stays where it is when a board begins or ends, so that the focus and what was typed stay with it.
  return (
    <div className="page">
      <Notice text={notice} />
      {compared === undefined ? (
        <BoardIntro members={board.length} quiz={addressOf.quiz()} />
      ) : (
        <BoardHead
          explanation={compared.explanation}
          people={compared.people}
          quarters={quarters}
          roles={roles}
          split={compared.differences.filter((difference) => isOfTwoMinds(difference, compared.group)).length}
          questions={quiz.questions.length}
          alone={compared.agreement.agree.length}
          actions={
            <Actions>
              <BoardShare board={board} explanation={compared.explanation} />
            </Actions>
          }
        />
      )}
      {members}
      {compared !== undefined && <Details board={board} labels={labels} compared={compared} />}
    </div>
  )
}

interface DetailsProps {
  readonly board: Members
  readonly labels: readonly string[]
  readonly compared: ReturnType<typeof compare>
}

function Details({ board, labels, compared }: DetailsProps) {
  const { group, explanation } = compared
  return (
    <BoardDetails
      resultAddress={resultAddress(group)}
      answers={
        <AnswerTable
          differences={compared.differences}
          members={board.map(({ answers }, index) => ({ number: index + 1, label: labels[index] ?? '', answers }))}
          group={group}
          labelOf={labelOfOption}
        />
      }
      agreement={
        <Agreement agreement={compared.agreement} labels={labels} questions={quiz.questions} nameOf={nameOfVerdict} />
      }
      explained={
        <ResultExplained
          explanation={explanation}
          roles={roles}
          questions={quiz.questions}
          responsibilities={responsibilities}
          answerTo={(id) => {
            const isSplit = compared.differences.some((each) => each.question.id === id && isOfTwoMinds(each, group))
            return isSplit ? 'Of two minds' : labelOfAnswer(group, id)
          }}
          nameOf={nameOfVerdict}
          addressOfQuestion={addressOf.question}
          methodAddress={addressOf.method()}
          isOwn={false}
          contact={<ContactLink contact={hostContact} isButton />}
        />
      }
    />
  )
}

/** All that is worked out from a board of two or more: some frames' work, so once for each board. */
function compare(board: Members) {
  const group = groupAnswers(quiz, board)
  return {
    group,
    explanation: explainResult(content, group),
    people: board.map((member, index) => ({
      name: labelOfMember(member, index),
      explanation: explainResult(content, member.answers),
    })),
    differences: differences(quiz, board),
    agreement: agreementOf(quiz, board),
  }
}

interface BoardShareProps {
  readonly board: Members
  readonly explanation: ReturnType<typeof explainResult>
}

function BoardShare({ board, explanation }: BoardShareProps) {
  const address = addressOf.board(stringifySearch(serializeBoard(quiz, board)))
  return (
    <Share
      to={address}
      name="this board"
      drawQr={drawQr}
      takeaway={takeawayOf('board', () =>
        exportBoard(content, board, explanation, labelOfOption, { address: absolute(address), date: today() }),
      )}
    />
  )
}
