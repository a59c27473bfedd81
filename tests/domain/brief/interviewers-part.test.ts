import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { briefExportDocument } from '#domain/brief/brief-document.ts'
import { editedBrief, fieldOf } from '#domain/brief/edit-brief.ts'
import { briefForCandidates } from '#domain/brief/for-candidates.ts'
import { hiringBrief } from '#domain/brief/hiring-brief.ts'
import { interviewersHeading, whereTested } from '#domain/brief/interviewers-part.ts'
import { documentToMarkdown } from '#domain/export/export-document.ts'
import { noAnswers } from '#domain/quiz/answers.ts'

const origin = { address: 'https://example.org/brief', date: '2026-11-30' }
const profiles = content.hiring.profiles.map(({ id }) => id)

function briefOf(profile: string) {
  const brief = hiringBrief(content, { profile, charter: undefined, answers: noAnswers })
  if (brief === undefined) throw new Error('There is no one to hire for.')
  return editedBrief(brief, {})
}

describe('the part for interviewers', () => {
  test.each(profiles)('%s: comes last, on a page of its own, and can be left out', (profile) => {
    const brief = briefOf(profile)
    const { blocks } = briefExportDocument(content, brief, origin)
    const breaks = blocks.filter((block) => block.kind === 'heading' && block.startsPage === true)
    expect(breaks).toMatchObject([{ text: interviewersHeading }])
    const markdown = documentToMarkdown(briefExportDocument(content, brief, origin))
    const [ad = '', kept = ''] = markdown.split(`\n---\n\n## ${interviewersHeading}\n`)
    const answers = brief.sections
      .filter(({ isForInterviewers }) => isForInterviewers)
      .flatMap(({ entries }) => entries.map(({ text }) => text))
    expect(answers.length).toBeGreaterThan(15)
    const forCandidates = documentToMarkdown(briefExportDocument(content, briefForCandidates(brief), origin))
    for (const text of answers) {
      expect(kept).toContain(text)
      expect(ad).not.toContain(text)
      expect(forCandidates).not.toContain(text)
    }
    expect(forCandidates).not.toContain(interviewersHeading)
  })

  test.each(profiles)(
    '%s: every must-have is asked about, and says where, as the questions are numbered',
    (profile) => {
      const { sections } = briefOf(profile)
      const [scorecard, questions] = ['scorecard', 'questions'].map((id) => sections.find((each) => each.id === id))
      for (const entry of scorecard?.entries ?? []) {
        const where = whereTested(sections, entry)
        expect(where, entry.id).not.toBe('')
        for (const number of where.match(/\d+/g) ?? []) {
          expect(entry.testedBy).toContain(questions?.entries[Number(number) - 1]?.id)
        }
      }
      // The cost of a bad hire: people, an incident, and a boundary are asked about in every interview.
      expect(questions?.entries.map(({ text }) => text).join(' ')).toMatch(/promote|put in charge/)
      expect(questions?.entries.map(({ text }) => text).join(' ')).toMatch(/hour by hour/)
      expect(questions?.entries[0]?.id).toBe('decision-of-two')
    },
  )

  test('a question that the reader left out isn’t where a must-have is tested', () => {
    const brief = briefOf('cto')
    const built = (each: typeof brief) =>
      each.sections.find(({ id }) => id === 'scorecard')?.entries.find(({ id }) => id === 'cto-built')
    const edited = editedBrief(brief, { [fieldOf.text('questions', 'cto-release')]: '' })
    const [before, after] = [built(brief), built(edited)]
    if (before === undefined || after === undefined) throw new Error('The must-have is gone.')
    expect(whereTested(brief.sections, before)).toMatch(/^Question \d+$/)
    expect(whereTested(edited.sections, after)).toBe('')
  })
})

describe('what a reader wrote for a part that’s gone', () => {
  const ours = hiringBrief(content, { profile: 'cio', charter: undefined, answers: noAnswers })
  if (ours === undefined) throw new Error('There is no one to hire for.')

  test('stays as a line of their own, in its section, and under no other question', () => {
    const edited = editedBrief(ours, {
      [fieldOf.text('questions', 'cio-edge')]: 'Where does your job end?',
      [fieldOf.note('questions', 'cio-edge')]: 'A line.',
      [fieldOf.note('questions', 'other-team')]: 'A deal.',
      [fieldOf.text('questions', 'portal')]: '',
      [fieldOf.note('reporting', 'cio-to-cfo')]: 'Since money is short.',
      [fieldOf.added('reporting')]: 'Or the owner.',
    })
    const entriesOf = (section: string) => edited.sections.find(({ id }) => id === section)?.entries ?? []
    const before = ours.sections.find(({ id }) => id === 'questions')?.entries ?? []
    expect(entriesOf('questions')).toEqual([
      ...before,
      expect.objectContaining({ id: 'other-team', text: 'A deal.', note: '' }),
      expect.objectContaining({ id: 'cio-edge', text: 'Where does your job end?', note: 'A line.' }),
    ])
    expect(entriesOf('reporting').map(({ text }) => text)).toEqual(['Since money is short.', 'Or the owner.'])
  })

  test('about the reporting line is in the field that took its place', () => {
    const { details } = editedBrief(ours, { 'reporting.line': 'The COO.' })
    expect(details.find(({ id }) => id === 'reports-to')?.text).toBe('The COO.')
    expect(fieldOf.detail('reports-to')).toBe('reporting.line')
  })

  test('every part that was there once can still be read', () => {
    for (const part of ours.retired) {
      const [section = ''] = part.split('.')
      expect(
        ours.sections.map(({ id }) => id),
        part,
      ).toContain(section)
      const shown = editedBrief(ours, { [part]: 'Kept.' }).sections.find(({ id }) => id === section)
      expect(shown?.entries.map(({ text }) => text)).toContain('Kept.')
    }
  })
})
