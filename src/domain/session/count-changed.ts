import { answerOf, keyOfOwner, type SessionPerson } from './session.ts'

/** How many answers differ between what one person said and what they said another time. */
export function countChanged(before: SessionPerson, after: SessionPerson): number {
  const said = (person: SessionPerson, item: string) => {
    const answer = answerOf(person, item)
    return answer && `${keyOfOwner(answer.owner)} ${answer.weight}`
  }
  const items = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])
  return [...items].filter((item) => said(before, item) !== said(after, item)).length
}
