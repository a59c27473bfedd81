import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { type BriefEdits, fieldOf } from '#domain/brief/edit-brief.ts'
import { fieldsToCheck } from '#domain/brief/fields-to-check.ts'
import { hiringBrief } from '#domain/brief/hiring-brief.ts'
import { noAnswers } from '#domain/quiz/answers.ts'

const brief = hiringBrief(content, { profile: 'cio', charter: undefined, answers: noAnswers })
const question = fieldOf.text('questions', 'cio-team')
const listenFor = fieldOf.note('questions', 'cio-team')
const mustHave = fieldOf.text('scorecard', 'cio-people')

function fieldsWith(edits: BriefEdits): readonly string[] {
  if (brief === undefined) throw new Error('There is no one to hire for.')
  return [...fieldsToCheck(brief, edits).keys()]
}

test('what was written for a question is to be checked once the question is another', () => {
  expect(fieldsWith({})).toEqual([])
  expect(fieldsWith({ [question]: 'Who left?' })).toEqual([listenFor, mustHave])
})

test('but not what the reader has reworded as well, nor what went with a question', () => {
  expect(fieldsWith({ [question]: 'Who left?', [listenFor]: 'Names.' })).toEqual([mustHave])
  expect(fieldsWith({ [question]: 'Who left?', [fieldOf.note('scorecard', 'cio-people')]: 'Says who.' })).toEqual([
    listenFor,
  ])
  expect(fieldsWith({ [question]: ' ' })).toEqual([])
})
