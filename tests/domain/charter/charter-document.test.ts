import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { charterDocument } from '#domain/charter/charter-document.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { unassignedCharter } from '#domain/charter/charter-from-result.ts'
import { type Charter, charterItems, defaultCharter } from '#domain/charter/charter.ts'
import { addItem, assign, assignToCustomHolder, setLead, toggleConsulted } from '#domain/charter/edit-charter.ts'
import { anyCharter } from './arbitraries.ts'

const documentOf = (charter: Charter, isWhole = false) =>
  charterDocument(content, charter, charterFindings(content, charter), (iso) => `the day ${iso}`, isWhole)
const rowOf = (charter: Charter, id: string) =>
  documentOf(charter)
    .groups.flat()
    .find((row) => row.id === id)
const signersOf = (charter: Charter) => documentOf(charter).signers.map(({ name }) => name)
const detailsOf = (charter: Charter) =>
  Object.fromEntries(documentOf(charter).details.map(({ term, text }) => [term, text]))

describe('the title of a charter’s document', () => {
  it('says what kind of document it is', () => {
    expect(documentOf(defaultCharter)).toMatchObject({ title: 'CIO–CTO Role Charter', kind: undefined })
  })

  it('says it once, if that’s what it was called, too', () => {
    const named = { ...defaultCharter, title: 'CIO–CTO role charter' }
    expect(documentOf(named)).toMatchObject({ title: 'CIO–CTO role charter', kind: undefined })
  })

  it('can be another, and then the kind is on a line of its own', () => {
    const named = { ...defaultCharter, title: 'Who leads technology' }
    expect(documentOf(named)).toMatchObject({ title: 'Who leads technology', kind: 'CIO–CTO Role Charter' })
  })
})

describe('what is signed', () => {
  it('says how many responsibilities its rows cover, where it’s more than there are rows', () => {
    const { purpose, groups } = documentOf(defaultCharter)
    const items = charterItems(content, defaultCharter).length
    expect(groups.flat().length).toBeLessThan(items)
    expect(purpose).toContain(`: ${groups.flat().length} rows cover ${items}, because some include others.`)
    const whole = documentOf(defaultCharter, true)
    expect(whole.groups.flat()).toHaveLength(items)
    expect(whole.purpose).toMatch(/for each technology responsibility\. The/)
  })

  it('warns that the law may want another owner', () => {
    expect(documentOf(defaultCharter).caution).toMatch(
      /^Before you sign: .* risk and security may have to be independent/,
    )
  })
})

describe('the details', () => {
  it('are blank where nothing was entered', () => {
    expect(detailsOf(defaultCharter)).toEqual({
      Organization: '',
      'Effective date': '',
      'Review date': '',
      CIO: '',
      CTO: '',
    })
  })

  it('are as entered, with the days written out', () => {
    const charter = {
      ...defaultCharter,
      organization: 'Acme',
      date: '2026-11-24',
      review: '2027-05-24',
      names: { cio: 'Jane Doe' },
    }
    expect(detailsOf(charter)).toEqual({
      Organization: 'Acme',
      'Effective date': 'the day 2026-11-24',
      'Review date': 'the day 2027-05-24',
      CIO: 'Jane Doe',
      CTO: '',
    })
  })

  it('say that a role has no position only if no one is named and it owns nothing, alone or shared', () => {
    const blank = unassignedCharter(content)
    expect(detailsOf(blank)).toMatchObject({ CIO: 'None', CTO: 'None' })
    expect(detailsOf(assign(content, blank, 'security', 'cio'))).toMatchObject({ CIO: '', CTO: 'None' })
    expect(detailsOf(assign(content, blank, 'security', 'shared'))).toMatchObject({ CIO: '', CTO: '' })
    expect(detailsOf({ ...blank, names: { cto: 'Ann' } })).toMatchObject({ CIO: 'None', CTO: 'Ann' })
  })
})

describe('the responsibilities', () => {
  it('are in groups by owner: the roles, shared, others, and last what has no owner', () => {
    const some = addItem(content, assign(content, defaultCharter, 'security', 'ciso'), 'Run the museum')
    const owners = documentOf(some).groups.map((rows) => [...new Set(rows.map(({ owner }) => owner))])
    expect(owners).toEqual([['CIO'], ['CTO'], ['CIO, CTO (shared)'], ['CISO'], ['Unassigned']])
  })

  it('have the standard term, the verb phrase, and the explanation', () => {
    const security = content.responsibilities.find(({ id }) => id === 'security')
    expect(rowOf(defaultCharter, 'security')).toEqual({
      id: 'security',
      name: security?.term,
      phrase: security?.title,
      explanation: security?.explanation.text,
      includes: '',
      owner: 'CIO',
      lead: '',
      consulted: '',
    })
  })

  it('have the title alone if they’re custom', () => {
    expect(rowOf(addItem(content, defaultCharter, 'Run the museum'), 'own-1')).toMatchObject({
      name: 'Run the museum',
      phrase: '',
      explanation: '',
    })
  })

  it('have a lead if they’re shared, and the people consulted', () => {
    expect(rowOf(defaultCharter, 'dialogue')).toMatchObject({ lead: 'Not chosen', consulted: '' })
    const led = setLead(content, defaultCharter, 'dialogue', 'cto')
    const asked = toggleConsulted(content, toggleConsulted(content, led, 'dialogue', 'cfo'), 'dialogue', 'ceo')
    expect(rowOf(asked, 'dialogue')).toMatchObject({ lead: 'CTO', consulted: 'CFO, CEO' })
  })

  it('name those folded into them', () => {
    expect(rowOf(defaultCharter, 'one-strategy')).toMatchObject({
      includes: content.responsibilities.find(({ id }) => id === 'shared-goals')?.term,
    })
    expect(rowOf(defaultCharter, 'shared-goals')).toBeUndefined()
  })

  it('are each there once, in any charter, if none are folded', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const ids = documentOf(charter, true)
          .groups.flat()
          .map(({ id }) => id)
        expect(ids.toSorted()).toEqual(
          charterItems(content, charter)
            .map(({ id }) => id)
            .toSorted(),
        )
      }),
    )
  })
})

describe('those who sign', () => {
  it('are the roles by name and title, and who approves it', () => {
    expect(signersOf({ ...defaultCharter, names: { cto: 'Ann' } })).toEqual([
      'Chief Information Officer',
      'Ann, Chief Technology Officer',
      'Approved by (name and title)',
    ])
  })

  it('are other owners as well, once each, and not a role without a position', () => {
    const blank = unassignedCharter(content)
    const given = ['security', 'risk'].reduce((charter, id) => assign(content, charter, id, 'ciso'), blank)
    expect(signersOf(assignToCustomHolder(content, given, 'revenue', 'Head of Brand'))).toEqual([
      'CISO',
      'Head of Brand',
      'Approved by (name and title)',
    ])
  })

  it('have ids of their own, in any charter', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const ids = documentOf(charter).signers.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
