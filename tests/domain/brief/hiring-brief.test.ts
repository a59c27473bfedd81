import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { briefExportDocument } from '#domain/brief/brief-document.ts'
import { briefLink, type LinkedBrief } from '#domain/brief/brief-link.ts'
import type { BriefSectionId } from '#domain/brief/brief-parts.ts'
import { editedBrief, fieldOf } from '#domain/brief/edit-brief.ts'
import { type HiringBrief, hiringBrief } from '#domain/brief/hiring-brief.ts'
import { charterItems, defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { documentToMarkdown } from '#domain/export/export-document.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { interviewCount } from '#model/limits.ts'
import { anyCharter } from '#tests/domain/charter/arbitraries.ts'
import { someAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { fullAnswers } from '#tests/e2e/support/kinds.ts'
import { runs } from '#tests/runs.ts'

const nothing: LinkedBrief = { profile: undefined, charter: undefined, answers: noAnswers }

function briefOf(linked: Partial<LinkedBrief> = {}): HiringBrief {
  const brief = hiringBrief(content, { ...nothing, ...linked })
  if (brief === undefined) throw new Error('There is no one to hire for.')
  return brief
}

const entriesOf = ({ sections }: HiringBrief, section: BriefSectionId) =>
  sections.find(({ id }) => id === section)?.entries ?? []
const coveredIn = (brief: HiringBrief, section: BriefSectionId) =>
  entriesOf(brief, section).flatMap(({ covers }) => covers)
const textOf = (brief: HiringBrief) => JSON.stringify(brief)

const profiles = content.hiring.profiles.map(({ id }) => id)
const anyLinked: fc.Arbitrary<LinkedBrief> = fc.record({
  profile: fc.constantFrom(undefined, ...profiles),
  charter: fc.option(
    anyCharter.map((charter) => normalizeCharter(content, charter)),
    { nil: undefined },
  ),
  answers: fc.oneof(fc.constant(noAnswers), someAnswers),
})

describe('the division of work', () => {
  test('everything that a role owns, shares, or leaves to others is listed once, in the right place', () => {
    fc.assert(
      fc.property(anyCharter, fc.constantFrom('cio', 'cto'), (any, role) => {
        const charter = normalizeCharter(content, any)
        const brief = briefOf({ charter, profile: role })
        const ownedBy = (is: (holder: string) => boolean) =>
          charterItems(content, charter)
            .filter(({ assignment }) => is(assignment.holder))
            .map(({ id }) => id)
            .toSorted()
        expect(coveredIn(brief, 'owns').toSorted()).toEqual(ownedBy((holder) => holder === role))
        expect(coveredIn(brief, 'shares').toSorted()).toEqual(ownedBy((holder) => holder === 'shared'))
        expect(coveredIn(brief, 'elsewhere').toSorted()).toEqual(
          ownedBy((holder) => holder !== role && holder !== 'shared'),
        )
        // What's folded away is still named.
        const names = charterItems(content, charter).map(({ name }) => name)
        for (const name of names) expect(textOf(brief)).toContain(JSON.stringify(name).slice(1, -1))
      }),
      { numRuns: runs(60) },
    )
  })

  test('one executive for both roles has what either owns or both share', () => {
    const brief = briefOf({ profile: 'combined' })
    expect(coveredIn(brief, 'owns')).toHaveLength(charterItems(content, defaultCharter).length)
    expect(coveredIn(brief, 'shares')).toEqual([])
    expect(coveredIn(brief, 'elsewhere')).toEqual([])
  })

  test('by answers that call for one executive, the brief is for one, who owns everything in it', () => {
    const answers = {
      chosen: {
        ...fullAnswers.chosen,
        outside: ['nobody'],
        outblocks: ['skill'],
        outstakes: ['loss', 'rivals', 'promised'],
        shared: ['most'],
        pay: ['one'],
      },
    }
    fc.assert(
      fc.property(fc.oneof(fc.constant(answers), someAnswers), (given) => {
        const brief = briefOf({ answers: given })
        if (brief.profile !== 'combined') return
        const others = charterItems(content, defaultCharter).length - coveredIn(brief, 'owns').length
        expect(coveredIn(brief, 'elsewhere')).toHaveLength(others)
        expect(coveredIn(brief, 'owns').length).toBeGreaterThan(others)
      }),
      { numRuns: runs(100) },
    )
  })

  test('the answers name the role and the title by size, and give what others lead to them', () => {
    const brief = briefOf({ answers: fullAnswers })
    expect(brief.profile).toBe('cio')
    expect(brief.source).toBe('result')
    const titleFor = (people: string) =>
      briefOf({ profile: 'cio', answers: { chosen: { ...fullAnswers.chosen, people: [people] } } }).details[0]?.text
    expect(titleFor('to99')).toBe('Fractional CIO')
    expect(titleFor('to499')).toBe('Chief Information Officer')
    expect(briefOf().details[0]?.text).toBe('Chief Information Officer')
  })

  test('no title that a position is advertised with begins with an article', () => {
    const titles = Object.values(content.positionTitles).flatMap((bySize) => Object.values(bySize))
    expect(titles.length).toBeGreaterThan(5)
    for (const title of titles) expect(title).not.toMatch(/^an? /i)
  })

  test('without a role in the link, a charter’s brief is for the role that owns most', () => {
    const ids = content.responsibilities.filter(({ beyond }) => !beyond).map(({ id }) => id)
    const charterOf = (holder: string) =>
      normalizeCharter(content, {
        ...defaultCharter,
        ownHolders: [{ id: 'by-1', name: 'Chief of both' }],
        assigned: Object.fromEntries(ids.map((id) => [id, { holder, lead: null, consulted: [] }])),
      })
    expect(briefOf({ charter: charterOf('cto') }).profile).toBe('cto')
    expect(briefOf({ charter: charterOf('by-1') }).profile).toBe('combined')
    expect(coveredIn(briefOf({ charter: charterOf('by-1') }), 'owns')).toHaveLength(ids.length)
  })
})

describe('the interview', () => {
  test('has eight to twelve questions, each once, whatever the division of work is', () => {
    fc.assert(
      fc.property(anyLinked, (linked) => {
        const ids = entriesOf(briefOf(linked), 'questions').map(({ id }) => id)
        expect(ids.length).toBeGreaterThanOrEqual(interviewCount.least)
        expect(ids.length).toBeLessThanOrEqual(interviewCount.most)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: runs(100) },
    )
  })

  test('asks about a responsibility only if the role owns or shares it', () => {
    const all = [...content.hiring.questions, ...content.hiring.profiles.flatMap(({ questions }) => questions)]
    fc.assert(
      fc.property(anyLinked, (linked) => {
        const brief = briefOf(linked)
        const owned = [...coveredIn(brief, 'owns'), ...coveredIn(brief, 'shares')]
        for (const { id } of entriesOf(brief, 'questions')) {
          const tested = all.find((question) => question.id === id)?.responsibilities ?? ['unknown']
          expect(tested.length === 0 || tested.some((each) => owned.includes(each)), id).toBe(true)
        }
      }),
      { numRuns: runs(100) },
    )
    const without = normalizeCharter(content, {
      ...defaultCharter,
      assigned: { security: { holder: 'ciso', lead: null, consulted: [] } },
    })
    const asked = (charter = defaultCharter) =>
      entriesOf(briefOf({ charter, profile: 'cio' }), 'questions').map(({ id }) => id)
    expect(asked()).toContain('cio-weakness')
    expect(asked(without)).not.toContain('cio-weakness')
  })

  test('of one executive for both asks about both roles', () => {
    const asked = entriesOf(briefOf({ profile: 'combined' }), 'questions').map(({ id }) => id)
    expect(asked.filter((id) => id.startsWith('cio-')).length).toBeGreaterThan(0)
    expect(asked.filter((id) => id.startsWith('cto-')).length).toBeGreaterThan(0)
  })
})

describe('the reader’s own words', () => {
  const brief = briefOf()

  test('replace ours, leave out what’s cleared, and add lines, in the document as well', () => {
    const edited = editedBrief(brief, {
      [fieldOf.detail('title')]: 'Head of IT',
      [fieldOf.text('mission', 'mission')]: 'Ours\u202E\n own',
      [fieldOf.text('questions', 'gave-up')]: ' ',
      [fieldOf.note('questions', 'fell-between')]: '',
      [fieldOf.added('references')]: 'First\n\n Second ',
      'nonsense.field': 'x',
    })
    expect(edited.details[0]?.text).toBe('Head of IT')
    expect(entriesOf(edited, 'mission').map(({ text }) => text)).toEqual(['Ours own'])
    expect(entriesOf(edited, 'questions')).toHaveLength(entriesOf(brief, 'questions').length - 1)
    expect(entriesOf(edited, 'questions').find(({ id }) => id === 'fell-between')?.note).toBe('')
    expect(entriesOf(edited, 'references').slice(-2)).toMatchObject([{ text: 'First' }, { text: 'Second' }])
    const origin = { address: 'https://example.org/brief', date: '2026-11-30' }
    const markdown = documentToMarkdown(briefExportDocument(content, edited, origin))
    expect(markdown).toContain('**Title**: Head of IT')
    expect(markdown).toContain('- Second')
    expect(markdown).not.toContain(entriesOf(brief, 'questions').find(({ id }) => id === 'gave-up')?.text)
  })

  test('that leave a section empty leave it out, and none change nothing', () => {
    const filled = brief.sections.filter(({ entries }) => entries.length > 0)
    expect(editedBrief(brief, {})).toEqual({ ...brief, sections: filled })
    const edited = editedBrief(brief, { [fieldOf.text('mission', 'mission')]: '' })
    expect(edited.sections.map(({ id }) => id)).not.toContain('mission')
  })
})

test('the document has every text of the brief', () => {
  fc.assert(
    fc.property(anyLinked, (linked) => {
      const brief = briefOf(linked)
      const { blocks } = briefExportDocument(content, brief, { address: 'https://example.org/', date: '2026-11-30' })
      const all = JSON.stringify(blocks)
      for (const { entries } of brief.sections) {
        for (const { text, note } of entries) {
          expect(all).toContain(JSON.stringify(text).slice(1, -1))
          expect(all).toContain(JSON.stringify(note).slice(1, -1))
        }
      }
    }),
    { numRuns: runs(40) },
  )
})

describe('a link to a brief', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyLinked, (linked) => {
        const query = briefLink.serialize(content, linked)
        const { value, issues } = briefLink.parse(content, query)
        expect(issues).toEqual([])
        expect(briefLink.serialize(content, value)).toEqual(query)
        expect(value.profile).toBe(linked.profile)
      }),
      { numRuns: runs(100) },
    )
  })

  test('says what it can’t use, and keeps the rest', () => {
    const read = briefLink.parse(content, {
      role: ['nobody', 'cto'],
      c: ['v1.end', 'v1.security_cto.end'],
      a: 'v2.x-y',
    })
    expect(read.value.profile).toBeUndefined()
    expect(read.issues.map(({ what, why }) => [what, why])).toEqual([
      ['role=nobody', 'unknown'],
      ['role=cto', 'duplicate'],
      ['v1.security_cto.end', 'no-room'],
      ['x-y', 'unknown'],
    ])
    expect(briefLink.parse(content, { role: ' CTO. ' }).value.profile).toBe('cto')
    expect(briefLink.parse(content, { a: 'v1.people-to99' }).issues).toContainEqual({ what: 'v1', why: 'version' })
  })
})
