import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { briefExportDocument } from '#domain/brief/brief-document.ts'
import type { BriefSectionId } from '#domain/brief/brief-parts.ts'
import { type BriefEdits, editedBrief, fieldOf } from '#domain/brief/edit-brief.ts'
import { briefForCandidates } from '#domain/brief/for-candidates.ts'
import { hiringBrief } from '#domain/brief/hiring-brief.ts'
import { defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { documentToMarkdown } from '#domain/export/export-document.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { anyCharter } from '#tests/domain/charter/arbitraries.ts'
import { runs } from '#tests/runs.ts'

const profiles = content.hiring.profiles.map(({ id }) => id)

function forCandidates(profile: string, edits: BriefEdits = {}, charter = defaultCharter) {
  const brief = hiringBrief(content, { profile, charter, answers: noAnswers })
  if (brief === undefined) throw new Error('There is no one to hire for.')
  return briefForCandidates(editedBrief(brief, edits))
}

function fileOf(...given: Parameters<typeof forCandidates>): string {
  const origin = { address: 'https://example.org/', date: '2026-11-30' }
  return documentToMarkdown(briefExportDocument(content, forCandidates(...given), origin))
}

const sectionOf = ({ sections }: ReturnType<typeof forCandidates>, id: BriefSectionId) =>
  sections.find((section) => section.id === id)

describe('what candidates get', () => {
  test('has no blank, no mark, and no note to its authors, whatever the division of work is', () => {
    fc.assert(
      fc.property(anyCharter, fc.constantFrom(...profiles), (any, profile) => {
        // Names are the reader's own words, whatever is in them.
        const charter = { ...normalizeCharter(content, any), ownItems: [], ownHolders: [], organization: '' }
        const text = fileOf(profile, {}, normalizeCharter(content, charter))
        expect(text).not.toContain('____')
        expect(text).not.toMatch(
          /Lead:(?! \w)|Unassigned|adapt them|before you publish|our interpretation|Hiring brief/,
        )
        expect(text.replaceAll('**', '')).not.toContain('*')
      }),
      { numRuns: runs(60) },
    )
  })

  test('is headed by the position and the organization, which aren’t repeated', () => {
    expect(forCandidates('cio').title).toBe('Chief Information Officer')
    const edits = { [fieldOf.detail('title')]: 'Head of IT', [fieldOf.detail('organization')]: 'Acme' }
    const text = fileOf('cio', { ...edits, [fieldOf.detail('pay')]: '1–2' })
    expect(text).toMatch(/^# Head of IT, Acme\n/)
    expect(text).toContain('**Pay range**: 1–2')
    expect(text).not.toMatch(/\*\*(?:Title|Organization|Budget|Location)/)
    // Without a title, it's still about a position.
    expect(forCandidates('cio', { [fieldOf.detail('title')]: '' }).title).toBe('Chief Information Officer')
  })

  test('names the article, its author, and its date', () => {
    const { title, author, published } = content.article
    expect(fileOf('cio')).toContain(`${author}, “${title}” (${published})`)
  })

  test('has what was open once someone has settled it, and only that', () => {
    const open = forCandidates('cio')
    expect(sectionOf(open, 'contested')).toBeUndefined()
    expect(sectionOf(open, 'elsewhere')?.entries.map(({ id }) => id)).not.toContain('ciso')
    const settled = forCandidates('cio', {
      [fieldOf.note('contested', 'ai')]: 'Decide where AI may act. At work: the CIO. In the product: ____.',
      [fieldOf.note('elsewhere', 'ciso')]: 'Which security decisions are the CISO’s: all.',
    })
    const contested = sectionOf(settled, 'contested')
    expect(contested?.heading).not.toMatch(/publish/)
    expect(contested?.entries.map(({ note }) => note)).toEqual(['Decide where AI may act. At work: the CIO.'])
    expect(sectionOf(settled, 'elsewhere')?.entries.find(({ id }) => id === 'ciso')?.note).toMatch(/: all\.$/)
    // Other words before the blanks settle nothing.
    const reworded = forCandidates('cio', { [fieldOf.note('contested', 'ai')]: 'AI. At work: ____. Elsewhere: ____.' })
    expect(sectionOf(reworded, 'contested')).toBeUndefined()
  })

  test('has the lead of what’s shared, if there’s one', () => {
    const leadOf = (lead: string | null) =>
      sectionOf(
        forCandidates(
          'cto',
          {},
          normalizeCharter(content, {
            ...defaultCharter,
            assigned: { dialogue: { holder: 'shared', lead, consulted: [] } },
          }),
        ),
        'shares',
      )?.entries.find(({ id }) => id === 'dialogue')?.note
    expect(leadOf('cio')).toMatch(/\. Lead: CIO\.$/)
    expect(leadOf(null)).toMatch(/\w\.$/)
    expect(leadOf(null)).not.toContain('Lead')
  })
})
