import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { defaultCharter, type Charter, charterItems } from '#domain/charter/charter.ts'
import { addItem, assign, setLead } from '#domain/charter/edit-charter.ts'
import { overload } from '#domain/charter/overload.ts'
import { articleCounts as counts } from '#tests/counts.ts'
import { anyCharter } from './arbitraries.ts'

const find = (charter: Charter) => charterFindings(content, charter)
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const give = (ids: readonly string[], holder: string, start = defaultCharter) =>
  ids.reduce((charter, id) => assign(content, charter, id, holder), start)
const held = (role: string) => content.responsibilities.filter(({ lean }) => lean === role).map(({ id }) => id)

describe('the findings', () => {
  it('of the article’s own division are the shared items, which have no lead', () => {
    const { gaps, overlaps, overloaded, departures, conversations, loads } = find(defaultCharter)
    expect(gaps).toEqual([])
    expect(overlaps).toHaveLength(counts.shared)
    expect(conversations).toHaveLength(counts.shared)
    expect(overloaded).toBeUndefined()
    expect(departures).toEqual([])
    expect(loads.map(({ role, items }) => [role.id, items])).toEqual([
      ['cio', counts.cio],
      ['cto', counts.cto],
    ])
  })

  it('name what someone else holds', () => {
    expect(idsOf(find(give(['security'], 'ciso')).elsewhere)).toEqual(['security'])
    expect(find(defaultCharter).elsewhere).toEqual([])
  })

  it('name what nobody holds, one’s own items as well', () => {
    const charter = addItem(content, give(['security'], 'nobody'), 'Run the museum')
    expect(idsOf(find(charter).gaps)).toEqual(['security', 'own-1'])
    expect(find(charter).departures).toEqual([])
  })

  it('take a shared item for an overlap until a lead is named, and count it for who leads it', () => {
    const { overlaps, loads, conversations } = find(setLead(content, defaultCharter, 'dialogue', 'cto'))
    expect(idsOf(overlaps)).not.toContain('dialogue')
    expect(loads.map(({ items }) => items)).toEqual([counts.cio, counts.cto + 1])
    expect(loads.map(({ ownedAlone }) => ownedAlone)).toEqual([counts.cio, counts.cto])
    expect(conversations).toHaveLength(counts.shared)
  })

  it('name the business units of each conversation, the closest first', () => {
    const talk = find(defaultCharter).conversations.find(({ item }) => item.id === 'dialogue')
    const partners = content.responsibilities.find(({ id }) => id === 'dialogue')?.partners
    expect(idsOf(talk?.partners ?? [])).toEqual(partners)
  })

  it('name a seat that holds far more than the other: twice as much, and five more', () => {
    const [cio, cto] = [held('cio'), held('cto')]
    const keep = (ofCio: number, ofCto: number) => give([...cio.slice(ofCio), ...cto.slice(ofCto)], 'coo')
    expect(find(keep(11, 7)).overloaded).toBeUndefined()
    expect(find(keep(11, 6)).overloaded).toBeUndefined()
    const { overloaded } = find(keep(11, 5))
    expect(overloaded?.most.role.id).toBe('cio')
    expect(overloaded?.least).toMatchObject({ items: 5 })
    // Twice as much of very little isn't an overload.
    const little = keep(4, 2)
    expect(find(little).loads.map(({ items }) => items)).toEqual([4, 2])
    expect(find(little).overloaded).toBeUndefined()
  })

  it('name what someone else holds than in the article', () => {
    expect(idsOf(find(give(['security', 'dialogue'], 'cto')).departures)).toEqual(['security', 'dialogue'])
  })

  it('of any charter agree with it', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const items = charterItems(content, charter)
        const { gaps, overlaps, conversations, loads, overloaded, departures } = find(charter)
        const count = (holder: string) => items.filter(({ assignment }) => assignment.holder === holder).length
        expect(gaps).toHaveLength(count('nobody'))
        expect(conversations).toHaveLength(count('shared'))
        const led = items.filter(({ assignment }) => assignment.lead !== null).length
        expect(overlaps.length + led).toBe(conversations.length)
        expect(loads.reduce((sum, load) => sum + load.items, 0)).toBe(count('cio') + count('cto') + led)
        for (const { assignment, byArticle } of departures) expect(assignment.holder).not.toBe(byArticle.holder)
        if (overloaded !== undefined) {
          expect(overloaded.most.items).toBeGreaterThanOrEqual(overload.times * overloaded.least.items)
          expect(overloaded.most.items - overloaded.least.items).toBeGreaterThanOrEqual(overload.apart)
        }
      }),
    )
  })
})
