import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { briefExportDocument } from '#domain/brief/brief-document.ts'
import { editedBrief } from '#domain/brief/edit-brief.ts'
import { hiringBrief } from '#domain/brief/hiring-brief.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { readingMark } from '#domain/site/evidence.ts'

test.each(content.hiring.profiles.map(({ id }) => id))('%s: in files, no line begins with a mark', (profile) => {
  const brief = hiringBrief(content, { profile, charter: undefined, answers: noAnswers })
  if (brief === undefined) throw new Error('There is no one to hire for.')
  const origin = { address: 'https://example.org/brief', date: '2026-11-30' }
  const { blocks } = briefExportDocument(content, editedBrief(brief, {}), origin)
  const marked = blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .filter(({ text }) => text.endsWith(readingMark))
  expect(marked.length).toBeGreaterThan(5)
  for (const { text } of marked) expect(text.at(-readingMark.length - 1)).toBe('\u00A0')
})
