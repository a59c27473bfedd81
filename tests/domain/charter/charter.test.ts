import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { parseCharter } from '#domain/charter/charter-link.ts'
import {
  defaultCharter,
  type Charter,
  charterHolders,
  charterItems,
  charterLimits,
  holderNames,
  normalizeCharter,
} from '#domain/charter/charter.ts'
import {
  addItem,
  assign,
  assignToCustomHolder,
  setLead,
  removeItem,
  toggleConsulted,
} from '#domain/charter/edit-charter.ts'
import { anyCharter, anyText } from './arbitraries.ts'

const ids = content.responsibilities.map(({ id }) => id)
const assignmentOf = (charter: Charter, id: string) =>
  charterItems(content, charter).find((item) => item.id === id)?.assignment

/** Any action of a reader, on anything. */
const anyMove = fc.oneof(
  fc
    .record({
      item: fc.constantFrom(...ids, 'own-1', 'own-2'),
      to: fc.constantFrom('cio', 'cto', 'shared', 'ciso', 'by-1', 'nobody', 'nonsense'),
    })
    .map(
      ({ item, to }) =>
        (charter: Charter) =>
          assign(content, charter, item, to),
    ),
  fc.record({ item: fc.constantFrom(...ids), lead: fc.constantFrom('cio', 'cto', null) }).map(
    ({ item, lead }) =>
      (charter: Charter) =>
        setLead(content, charter, item, lead),
  ),
  fc.record({ item: fc.constantFrom(...ids), who: fc.constantFrom('cio', 'cfo', 'shared', 'by-1') }).map(
    ({ item, who }) =>
      (charter: Charter) =>
        toggleConsulted(content, charter, item, who),
  ),
  fc.record({ item: fc.constantFrom(...ids), name: anyText }).map(
    ({ item, name }) =>
      (charter: Charter) =>
        assignToCustomHolder(content, charter, item, name),
  ),
  anyText.map((title) => (charter: Charter) => addItem(content, charter, title)),
  fc.constantFrom('own-1', 'own-2').map((id) => (charter: Charter) => removeItem(content, charter, id)),
)

describe('whatever is done to a charter', () => {
  it('every responsibility is in exactly one place', () => {
    fc.assert(
      fc.property(anyCharter, fc.array(anyMove, { maxLength: 20 }), (start, moves) => {
        const charter = moves.reduce((before, move) => move(before), start)
        const items = charterItems(content, charter)
        const listed = content.responsibilities.filter(({ id, beyond }) => !beyond || id in charter.assigned)
        expect(items.map(({ id }) => id)).toEqual([...listed, ...charter.ownItems].map(({ id }) => id))
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        const places = charterHolders(content, charter).map((holder) =>
          items.filter(({ assignment }) => assignment.holder === holder.id),
        )
        expect(places.flat()).toHaveLength(items.length)
      }),
    )
  })

  it('it is kept as a link keeps it, and doing so twice changes nothing', () => {
    fc.assert(
      fc.property(anyCharter, fc.array(anyMove, { maxLength: 10 }), (start, moves) => {
        const charter = moves.reduce((before, move) => move(before), start)
        expect(normalizeCharter(content, charter)).toEqual(charter)
      }),
    )
  })

  it('only what is shared has a lead, and nobody is consulted on what is theirs', () => {
    fc.assert(
      fc.property(anyCharter, fc.array(anyMove, { maxLength: 20 }), (start, moves) => {
        const charter = moves.reduce((before, move) => move(before), start)
        for (const { assignment } of charterItems(content, charter)) {
          if (assignment.holder !== 'shared') expect(assignment.lead).toBeNull()
          expect(assignment.consulted).not.toContain(assignment.holder)
          expect(assignment.consulted).not.toContain('shared')
        }
      }),
    )
  })
})

describe('a charter', () => {
  it('begins where the article has everything', () => {
    for (const { byArticle, assignment, responsibility } of charterItems(content, defaultCharter)) {
      expect(assignment).toEqual(byArticle)
      expect(assignment).toEqual({ holder: responsibility?.lean, lead: null, consulted: [] })
    }
  })

  it('gives a responsibility to another, and says nothing of it once it is back', () => {
    const moved = assign(content, defaultCharter, 'security', 'ciso')
    expect(assignmentOf(moved, 'security')).toEqual({ holder: 'ciso', lead: null, consulted: [] })
    expect(assign(content, moved, 'security', 'cio')).toEqual(defaultCharter)
  })

  it('forgets the lead of what is no longer shared, and keeps who is consulted', () => {
    const asked = toggleConsulted(content, setLead(content, defaultCharter, 'dialogue', 'cio'), 'dialogue', 'cfo')
    expect(assignmentOf(asked, 'dialogue')).toEqual({ holder: 'shared', lead: 'cio', consulted: ['cfo'] })
    expect(assignmentOf(assign(content, asked, 'dialogue', 'cto'), 'dialogue')).toEqual({
      holder: 'cto',
      lead: null,
      consulted: ['cfo'],
    })
    expect(assignmentOf(assign(content, asked, 'dialogue', 'cfo'), 'dialogue')?.consulted).toEqual([])
  })

  it('knows someone by the name that was given before, and forgets who holds nothing', () => {
    const one = assignToCustomHolder(content, defaultCharter, 'security', '  Head of   data ')
    const two = assignToCustomHolder(content, one, 'risk', 'Head of data')
    expect(two.ownHolders).toEqual([{ id: 'by-1', name: 'Head of data' }])
    const back = assign(content, assign(content, two, 'risk', 'cio'), 'security', 'cio')
    expect(back.ownHolders).toEqual([])
  })

  it('has room for twelve of one’s own, and for no empty one', () => {
    const full = Array.from({ length: 20 }, (_, index) => `Item ${index}`).reduce(
      (charter, title) => addItem(content, charter, title),
      defaultCharter,
    )
    expect(full.ownItems).toHaveLength(charterLimits.ownItems)
    expect(addItem(content, defaultCharter, ' \u200B ')).toBe(defaultCharter)
    expect(addItem(content, defaultCharter, 'a'.repeat(500)).ownItems[0]?.title).toHaveLength(charterLimits.title)
  })

  it('gives a new item a number that none has had beside it, so that no old assignment is taken for its own', () => {
    const two = addItem(content, addItem(content, defaultCharter, 'One'), 'Two')
    const held = assign(content, two, 'own-2', 'cio')
    const again = addItem(content, removeItem(content, held, 'own-1'), 'Three')
    expect(again.ownItems).toEqual([
      { id: 'own-2', title: 'Two' },
      { id: 'own-3', title: 'Three' },
    ])
    expect(assignmentOf(again, 'own-3')?.holder).toBe('nobody')
    expect(removeItem(content, held, 'own-2').assigned).toEqual({})
  })

  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-02-30', ''],
    ['24.11.2026', ''],
    ['', ''],
  ])('takes %j for the day %j', (text, date) => {
    expect(normalizeCharter(content, { ...defaultCharter, date: text }).date).toBe(date)
  })
})

describe('the name of a holder', () => {
  const nameOf = holderNames(
    charterHolders(content, assignToCustomHolder(content, defaultCharter, 'dialogue', 'Head of data')),
  )

  it.each([
    ['cio', 'CIO'],
    ['shared', 'Shared'],
    ['by-1', 'Head of data'],
    ['nobody', 'Unassigned'],
    ['nonsense', 'nonsense'],
  ])('is, for %s, %s', (id, name) => {
    expect(nameOf(id)).toBe(name)
  })
})

describe('a custom entry with the highest number', () => {
  it('leaves room for another', () => {
    const { value } = parseCharter(content, 'v1.call_own-9999_X.call_by-9999_Ana.security_by-9999.end')
    const added = assignToCustomHolder(content, addItem(content, value, 'Y'), 'risk', 'Ben')
    expect(added.ownItems.map(({ title }) => title).toSorted()).toEqual(['X', 'Y'])
    const nameOf = holderNames(charterHolders(content, added))
    expect(['security', 'risk'].map((id) => nameOf(assignmentOf(added, id)?.holder ?? ''))).toEqual(['Ana', 'Ben'])
  })
})

describe('two custom owners whose names look the same', () => {
  it('are one, whether typed or in a link', () => {
    const typed = assignToCustomHolder(content, defaultCharter, 'security', 'علی')
    expect(assignToCustomHolder(content, typed, 'risk', 'علی\u200D').ownHolders).toHaveLength(1)
    const { value: linked } = parseCharter(
      content,
      'v1.call_by-1_Ana.call_by-2_Ana\u3164.security_by-1_asks_by-2.risk_by-2.end',
    )
    expect(linked.ownHolders).toEqual([{ id: 'by-1', name: 'Ana' }])
    expect(['security', 'risk'].map((id) => assignmentOf(linked, id))).toEqual([
      { holder: 'by-1', lead: null, consulted: [] },
      { holder: 'by-1', lead: null, consulted: [] },
    ])
  })
})
