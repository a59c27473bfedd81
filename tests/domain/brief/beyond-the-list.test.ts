import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { briefLink, type LinkedBrief } from '#domain/brief/brief-link.ts'
import type { BriefSectionId } from '#domain/brief/brief-parts.ts'
import { editedBrief, fieldOf } from '#domain/brief/edit-brief.ts'
import { type HiringBrief, hiringBrief } from '#domain/brief/hiring-brief.ts'
import { assignmentTo, charterItems, defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { anyCharter } from '#tests/domain/charter/arbitraries.ts'
import { fullAnswers } from '#tests/e2e/support/kinds.ts'
import { runs } from '#tests/runs.ts'

// What a brief says beyond the division of work: what's often added to it, what's contested, and what others should settle.

function briefOf(linked: Partial<LinkedBrief>): HiringBrief {
  const brief = hiringBrief(content, { profile: undefined, charter: undefined, answers: noAnswers, ...linked })
  if (brief === undefined) throw new Error('There is no one to hire for.')
  return brief
}

const entriesOf = ({ sections }: HiringBrief, section: BriefSectionId) =>
  sections.find(({ id }) => id === section)?.entries ?? []
const idsIn = (brief: HiringBrief, section: BriefSectionId) => entriesOf(brief, section).map(({ id }) => id)

const beyond = content.responsibilities.filter((each) => each.beyond === true)
const withLean = (...leans: string[]) => beyond.filter(({ lean }) => leans.includes(lean)).map(({ id }) => id)
const charterWith = (assigned: Readonly<Record<string, string>>) =>
  normalizeCharter(content, {
    ...defaultCharter,
    assigned: Object.fromEntries(Object.entries(assigned).map(([id, holder]) => [id, assignmentTo(holder)])),
  })

describe('the article’s list isn’t the whole job', () => {
  test.each(content.roles.map(({ id }) => id))('%s: what’s usually the role’s or shared, by the data', (role) => {
    const brief = briefOf({ profile: role })
    expect(idsIn(brief, 'often').toSorted()).toEqual(withLean(role, 'shared').toSorted())
    for (const { text, note } of entriesOf(brief, 'often')) {
      const { title } = beyond.find(({ term }) => term === text) ?? {}
      expect(note).toContain(title)
    }
    // What the other role usually adds is said with what that role owns.
    for (const other of content.roles.filter(({ id }) => id !== role)) {
      const line = entriesOf(brief, 'elsewhere').find(({ id }) => id === `often-${other.id}`)
      for (const { id, term } of beyond) if (withLean(other.id).includes(id)) expect(line?.note).toContain(term)
    }
  })

  test('one executive has what either role usually adds', () => {
    expect(idsIn(briefOf({ profile: 'combined' }), 'often')).toEqual(withLean('cio', 'cto', 'shared'))
  })

  test('what’s contested is listed with a blank for each owner', () => {
    for (const { id } of content.hiring.profiles) {
      const brief = briefOf({ profile: id })
      expect(idsIn(brief, 'contested')).toEqual(withLean('contested'))
      for (const { note } of entriesOf(brief, 'contested')) expect(note).toContain(': ____.')
    }
    const ai = entriesOf(briefOf({ profile: 'cto' }), 'contested').find(({ id }) => id === 'ai')
    expect(ai?.note).toMatch(/At work: ____\. In the product: ____\.$/)
  })

  test('what a charter assigns isn’t repeated, no matter who owns it', () => {
    fc.assert(
      fc.property(anyCharter, fc.constantFrom(...content.hiring.profiles.map(({ id }) => id)), (any, profile) => {
        const charter = normalizeCharter(content, any)
        const brief = briefOf({ charter, profile })
        const assigned = charterItems(content, charter)
        for (const { id, name } of assigned) {
          expect([...idsIn(brief, 'often'), ...idsIn(brief, 'contested')]).not.toContain(id)
          const lines = entriesOf(brief, 'elsewhere').filter((entry) => entry.id.startsWith('often-'))
          for (const { note } of lines) expect(note.split('; ')).not.toContain(name)
        }
      }),
      { numRuns: runs(60) },
    )
  })

  test('others who often own a part are blanks to fill in, unless the charter says what they own', () => {
    for (const { id, others } of content.hiring.profiles) {
      const lines = entriesOf(briefOf({ profile: id }), 'elsewhere')
      for (const { party } of others) expect(lines.find((line) => line.id === party)?.note).toMatch(/ ____$/)
    }
    const charter = charterWith({ security: 'ciso' })
    const [ciso, ...more] = entriesOf(briefOf({ charter, profile: 'cio' }), 'elsewhere').filter(
      ({ id }) => id === 'ciso',
    )
    expect(ciso?.note).toBe('Information security')
    expect(more).toEqual([])
  })

  test('the other roles that a result calls for are asked about, each once, where the charter has nothing of theirs', () => {
    const answers = (...gaps: string[]) => ({ chosen: { ...fullAnswers.chosen, gaps } })
    const lineFor = (profile: string, party: string, ...gaps: string[]) => {
      const lines = entriesOf(briefOf({ profile, answers: answers(...gaps) }), 'elsewhere')
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
      return lines.find(({ id }) => id === party)
    }
    expect(lineFor('cio', 'cdo', 'secure', 'figures')).toMatchObject({ text: 'A data lead', isOpen: true })
    expect(lineFor('cio', 'cdo', 'secure', 'figures')?.note).toMatch(/which are right\. ____$/)
    expect(lineFor('cio', 'cdo', 'nothing')).toBeUndefined()
    // The result has given it something.
    expect(lineFor('cio', 'ciso', 'secure', 'figures')?.note).toBe('Information security')
    const { parties } = content
    expect(lineFor('cto', 'cpo', 'nothing')?.note).not.toContain('quiz')
    expect(lineFor('cto', 'cpo', 'product')).toMatchObject({ text: parties.find(({ id }) => id === 'cpo')?.name })
    expect(lineFor('cto', 'cpo', 'product')?.note).toContain('The quiz answers call for one. ____')
  })

  test('how far the other role’s part extends is said where no charter has settled it', () => {
    expect(idsIn(briefOf({ profile: 'cio' }), 'elsewhere')).toContain('scope')
    expect(idsIn(briefOf({ profile: 'cio', charter: charterWith({ production: 'cio' }) }), 'elsewhere')).not.toContain(
      'scope',
    )
    expect(idsIn(briefOf({ profile: 'combined' }), 'elsewhere')).not.toContain('scope')
  })

  test('our words for a responsibility are marked, and the article’s aren’t', () => {
    const owns = entriesOf(briefOf({ profile: 'cio' }), 'owns')
    for (const { id, note, isOurs } of owns) {
      const { title = '' } = content.responsibilities.find((each) => each.id === id) ?? {}
      expect(note.startsWith(`${title}.`), id).toBe(!isOurs)
    }
    expect(owns.filter(({ isOurs }) => isOurs).map(({ id }) => id)).toContain('compliance')
    // What a reader wrote is neither's.
    const edited = editedBrief(briefOf({ profile: 'cio' }), { [fieldOf.note('owns', 'compliance')]: 'Pass audits.' })
    expect(entriesOf(edited, 'owns').find(({ id }) => id === 'compliance')?.isOurs).toBe(false)
  })
})

describe('a brief for one executive', () => {
  test('speaks of no other executive, and of no second role', () => {
    const brief = briefOf({ profile: 'combined' })
    const all = brief.sections.flatMap(({ entries }) => entries.flatMap(({ text, note }) => [text, note]))
    for (const text of all)
      expect(text).not.toMatch(/(?:the|each) other executive\b|two roles|each executive|both executives|CIO|CTO/)
    expect(entriesOf(brief, 'owns').find(({ id }) => id === 'dialogue')?.text).toBe('Coordination of both sides')
  })

  test('asks no question twice in other words', () => {
    const asked = idsIn(briefOf({ profile: 'combined' }), 'questions')
    expect(asked).toContain('combined-weakness')
    for (const id of ['cio-weakness', 'side-that-waited', 'ai-decided']) expect(asked).not.toContain(id)
  })
})

describe('what’s to be filled in', () => {
  test('everything but the title and the organization is blank, and none has a lead that nobody chose', () => {
    for (const { id, role } of content.hiring.profiles) {
      const { details, sections } = briefOf({ profile: id })
      expect(details.filter(({ text }) => text !== '').map((each) => each.id)).toEqual(['title'])
      const kinds = content.roleKinds.filter((kind) => kind.role === role).map(({ name }) => name)
      const hint = details.find((each) => each.id === 'kind')?.hint
      if (kinds.length === 0) expect(hint).toBeUndefined()
      for (const kind of kinds) expect(hint).toContain(kind)
      expect(JSON.stringify(sections)).not.toContain('No lead yet')
    }
    const shared = entriesOf(briefOf({ profile: 'cto' }), 'shares')
    for (const { note } of shared) expect(note).toMatch(/Lead: ____\.$/)
    const { value } = briefLink.parse(content, { c: 'v1.dialogue_shared_cio.end' })
    const led = entriesOf(briefOf({ ...value, profile: 'cto' }), 'shares').find(({ id }) => id === 'dialogue')
    expect(led?.note).toMatch(/Lead: CIO\.$/)
  })

  test('the alternatives to our proposed line are names, without what speaks for them', () => {
    const hint = briefOf({ profile: 'cio' }).details.find(({ id }) => id === 'reports-to')?.hint ?? ''
    expect(hint).toMatch(/^The CEO/)
    expect(hint).toContain('CIO to CFO; CIO or CTO to COO')
    // It's the proposal itself.
    expect(hint).not.toContain('CIO to CEO')
    for (const { statement } of content.reportingModels) expect(hint).not.toContain(statement.text)
  })
})
