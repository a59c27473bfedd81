import { useMemo } from 'react'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { decide } from '#domain/quiz/decide.ts'
import { resultText } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import { serializeMember } from '#domain/team/member-link.ts'
import { fewestMembers, type Member, memberLabel, mostMembers } from '#domain/team/team.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { useTeam } from '#routes/hooks/use-team.ts'
import { pageHead } from '#routes/page-head.ts'
import { labelOfAnswer } from '#routes/shared/answer-labels.ts'
import { teamComparison } from '#routes/shared/on-demand-parts.ts'
import { nameOfResult } from '#routes/shared/outcome-names.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { AddAnswers, AddOwn } from '#ui/team/add-answers.tsx'
import { Members } from '#ui/team/members.tsx'
import { TeamHead } from '#ui/team/team-head.tsx'

export function TeamPage() {
  const { team, notice, text, setText, message, paste, add, addOwn, rename, typeName, remove } = useTeam()
  const { answers: own, answered } = useQuiz()
  const ownLink = serializeAnswers(quiz, own)
  const isOwnThere = team.some(({ answers, isEarlier }) => !isEarlier && serializeAnswers(quiz, answers) === ownLink)
  const members = useMemo(() => team.map(describeMember), [team])
  // Someone who is alone, or has pasted something, is about to compare.
  const part = teamComparison.usePart(team.length > 0 || text !== '')
  const compared = useMemo(() => (team.length < fewestMembers ? undefined : part?.compareTeam(team)), [part, team])

  // Always render the list in the same place, so that it keeps the focus and what was typed.
  return (
    <div className="page" data-awaits="link">
      <Notice text={notice} />
      <TeamHead
        members={team.length}
        group={compared && { agreement: compared.agreement, result: compared.explanation.text.name }}
        quiz={addressOf.quiz()}
        share={part && compared && <part.TeamShare team={team} explanation={compared.explanation} />}
      />
      <Members members={members} quiz={addressOf.quiz()} onRename={rename} onTypeName={typeName} onRemove={remove}>
        <AddAnswers
          action={addressOf.board()}
          text={text}
          onText={setText}
          onPaste={paste}
          onAdd={add}
          message={message}
          full={team.length < mostMembers ? '' : `You’ve reached the limit of ${mostMembers} people.`}
          own={answered > 0 && !isOwnThere && <AddOwn onAdd={() => addOwn(own)} />}
        />
      </Members>
      {part && compared && <part.TeamComparison team={team} compared={compared} />}
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

export const teamHead = () =>
  pageHead({
    title: `Team comparison · ${siteName}`,
    description:
      'Two to twelve people’s answers to the quiz side by side: where they agree, where they don’t, and the group’s result. Everything is in the link.',
  })
