import { beforeEach, describe, expect, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { defaultCharter, type Charter } from '#domain/charter/charter.ts'
import { assign } from '#domain/charter/edit-charter.ts'
import {
  beginDraft,
  charterHistories,
  type CharterState,
  charterStore,
  deleteDraft,
  editDraft,
  mostDrafts,
  openDraft,
  redoEdit,
  undoEdit,
} from '#state/charter.ts'
import { checkCharters } from '#state/check-charters.ts'
import { goldenStores } from './golden.ts'

const key = 'cio-or-cto:charters'
const give = (id: string, holder: string) => (charter: Charter) => assign(content, charter, id, holder)
const toCiso = give('security', 'ciso')
const begin = (charter = defaultCharter, answers = '') => beginDraft(charter, answers) ?? ''
const holderOf = (id: string, draft = charterStore.getState().open) =>
  charterStore.getState().drafts.find((each) => each.id === draft)?.charter.assigned[id]?.holder

/** What another tab does: it writes, and this one gets an event, either now or later. */
function otherTab(change: (state: ReturnType<typeof charterStore.getState>) => unknown, isTold = true) {
  const { state } = JSON.parse(localStorage.getItem(key) ?? '')
  localStorage.setItem(key, JSON.stringify({ state: change(state), version: 1 }))
  if (isTold) window.dispatchEvent(new StorageEvent('storage', { key }))
}

beforeEach(() => {
  localStorage.clear()
  charterStore.setState({ drafts: [], open: null })
  charterHistories.setState({}, true)
  return charterStore.syncFromStorage()
})

describe('drafts', () => {
  test('are kept on the device as they are changed', () => {
    const one = begin(defaultCharter, 'v1.seat-yes')
    editDraft(one, toCiso)
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
      state: {
        open: one,
        drafts: [{ id: one, answers: 'v1.seat-yes', charter: { assigned: { security: { holder: 'ciso' } } } }],
      },
    })
  })

  test('are distinguished, opened, and deleted one by one', () => {
    const one = begin()
    const two = begin(toCiso(defaultCharter))
    expect(charterStore.getState().open).toBe(two)
    openDraft(one)
    editDraft(one, give('risk', 'cto'))
    expect(holderOf('security', one)).toBeUndefined()
    expect(holderOf('risk', two)).toBeUndefined()
    deleteDraft(one)
    expect(charterStore.getState()).toMatchObject({ open: two, drafts: [{ id: two }] })
  })

  test('are no more than twenty', () => {
    for (let count = 0; count < mostDrafts; count += 1) expect(beginDraft(defaultCharter)).toBeDefined()
    expect(beginDraft(defaultCharter)).toBeUndefined()
    expect(charterStore.getState().drafts).toHaveLength(mostDrafts)
  })
})

describe('undo', () => {
  test('reverts a change, and redo applies it again', () => {
    const one = begin()
    editDraft(one, toCiso)
    editDraft(one, give('risk', 'cto'))
    undoEdit(one)
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', undefined])
    undoEdit(one)
    undoEdit(one)
    expect(holderOf('security')).toBeUndefined()
    redoEdit(one)
    redoEdit(one)
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', 'cto'])
  })

  test('takes back a field that was typed in as a whole', () => {
    const one = begin()
    for (const title of ['P', 'Pl', 'Plan']) editDraft(one, (charter) => ({ ...charter, title }), 'title')
    undoEdit(one)
    expect(charterStore.getState().drafts[0]?.charter.title).toBe('')
  })

  test('is not filled by what changes nothing', () => {
    const one = begin()
    editDraft(one, give('security', 'cio'))
    expect(charterHistories.getState()[one]).toBeUndefined()
  })
})

describe('two tabs', () => {
  const moveRisk = (state: ReturnType<typeof charterStore.getState>) => ({
    ...state,
    drafts: state.drafts.map((draft) => ({ ...draft, charter: give('risk', 'cto')(draft.charter) })),
  })

  test.each([
    ['told', true],
    ['not told', false],
  ])('what the other one changes is here before the next change, %s of it', (_, isTold) => {
    const one = begin()
    editDraft(one, toCiso)
    otherTab(moveRisk, isTold)
    editDraft(one, give('vendors', 'cfo'))
    expect([holderOf('security'), holderOf('risk'), holderOf('vendors')]).toEqual(['ciso', 'cto', 'cfo'])
  })

  test('what the other one changed is a step that can be undone, and is not lost with one of one’s own', () => {
    const one = begin()
    editDraft(one, toCiso)
    otherTab(moveRisk)
    editDraft(one, give('vendors', 'cfo'))
    undoEdit(one)
    expect([holderOf('security'), holderOf('risk'), holderOf('vendors')]).toEqual(['ciso', 'cto', undefined])
    undoEdit(one)
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', undefined])
  })

  test('a draft that the other one began is not written over', () => {
    const one = begin()
    otherTab(
      (state) => ({ ...state, drafts: [...state.drafts, { id: '2', charter: defaultCharter, answers: '' }] }),
      false,
    )
    openDraft(one)
    const three = begin()
    expect(charterStore.getState().drafts.map(({ id }) => id)).toEqual([one, '2', three])
  })

  test('a draft that the other one deleted is gone, and a change to it does nothing', () => {
    const one = begin()
    otherTab(() => ({ drafts: [], open: null }), false)
    editDraft(one, toCiso)
    undoEdit(one)
    expect(charterStore.getState().drafts).toEqual([])
  })
})

test('a draft created after one was deleted has none of its undo steps', () => {
  const one = begin()
  editDraft(one, (charter) => ({ ...charter, title: 'Not for others' }))
  deleteDraft(one)
  const id = beginDraft(defaultCharter) ?? ''
  undoEdit(id)
  expect(charterStore.getState().drafts.map(({ charter }) => charter.title)).toEqual([''])
})

describe('a storage that fails', () => {
  test('is told, and nothing is lost while the page is open: full', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    })
    const one = begin()
    editDraft(one, toCiso)
    editDraft(one, give('risk', 'cto'))
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', 'cto'])
    expect(charterStore.storageIssue.getState()).toBe('full')
    full.mockRestore()
  })

  test('holds what cannot be read: told, set aside, begun anew', () => {
    localStorage.setItem(key, '{"state":{"drafts":[{"id":"1","chart')
    charterStore.refresh()
    expect(charterStore.storageIssue.getState()).toMatch(/full|unread/)
    begin()
    expect(localStorage.getItem(`${key}:unread`)).toBe('{"state":{"drafts":[{"id":"1","chart')
  })

  const good = { id: '1', charter: toCiso(defaultCharter) }

  test.each([
    ['a draft without a charter', [good, { id: '2' }]],
    ['a draft that is none', ['draft', good]],
    ['a charter that is none', [{ id: '3', charter: 'mine' }, good]],
  ])('holds %s: the others are kept, and all of it is set aside before anything is written over it', (_, drafts) => {
    const raw = JSON.stringify({ state: { drafts, open: '1' }, version: 1 })
    localStorage.setItem(key, raw)
    charterStore.refresh()
    expect(charterStore.storageIssue.getState()).toBe('unread')
    expect(charterStore.getState()).toMatchObject({ drafts: [good], open: '1' })
    editDraft('1', give('risk', 'cto'))
    expect(localStorage.getItem(`${key}:unread`)).toBe(raw)
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', 'cto'])
  })

  test.each([
    ['an id that cannot be used', [{ ...good, id: 'x y' }]],
    ['no id', [{ charter: good.charter }]],
    ['the id of another', [good, good]],
  ])('holds a draft with %s: it gets one of its own', (_, drafts) => {
    localStorage.setItem(key, JSON.stringify({ state: { drafts, open: '1' }, version: 1 }))
    charterStore.refresh()
    const kept = charterStore.getState().drafts
    expect(kept.map(({ charter }) => charter)).toEqual(drafts.map(({ charter }) => charter))
    expect(new Set(kept.map(({ id }) => id)).size).toBe(drafts.length)
    for (const { id } of kept) expect(id).toMatch(/^[0-9a-z]+$/)
  })

  test('holds more drafts than there is room for: the first are kept, and all of it is set aside', () => {
    const drafts = Array.from({ length: 40_000 }, () => ({ charter: { assigned: {} } }))
    const raw = JSON.stringify({ state: { drafts, open: null }, version: 1 })
    localStorage.setItem(key, raw)
    charterStore.refresh()
    expect(charterStore.getState().drafts).toHaveLength(mostDrafts)
    expect(charterStore.storageIssue.getState()).toBe('unread')
    openDraft(charterStore.getState().drafts[0]?.id ?? '')
    expect(localStorage.getItem(`${key}:unread`)).toBe(raw)
  })

  test('holds no list: it is set aside', () => {
    const raw = JSON.stringify({ state: { drafts: 'none', open: null }, version: 1 })
    localStorage.setItem(key, raw)
    charterStore.refresh()
    expect(charterStore.getState().drafts).toEqual([])
    begin()
    expect(localStorage.getItem(`${key}:unread`)).toBe(raw)
  })

  test('holds drafts without what is optional: they are read', () => {
    localStorage.setItem(
      key,
      JSON.stringify({ state: { drafts: [{ id: '7', charter: { assigned: {} } }], open: '9' }, version: 1 }),
    )
    charterStore.refresh()
    expect(charterStore.getState()).toEqual({ drafts: [{ id: '7', charter: defaultCharter, answers: '' }], open: null })
  })
})

describe('what can’t be read of stored charters is told, and set aside', () => {
  const check = async (found: unknown, read: CharterState) => checkCharters(content, found, read)
  const stored = {
    ...defaultCharter,
    title: 'Ours',
    assigned: { security: { holder: 'ciso', lead: null, consulted: [] } },
  }
  const open = async (charter: unknown, draft: object = {}) => {
    const raw = JSON.stringify({
      state: { drafts: [{ id: 'd1', charter, answers: '', ...draft }], open: 'd1' },
      version: 1,
    })
    localStorage.setItem(key, raw)
    charterStore.syncFromStorage(check)()
    await Promise.resolve()
    await Promise.resolve()
    return raw
  }
  const { drafts: released } = JSON.parse(goldenStores['two charters, 1.0.0']).state
  const copies = () => Object.keys(localStorage).filter((name) => name.startsWith(`${key}:unread`))

  test.each([
    ['as the site writes it', stored],
    ['with nothing but assignments', { assigned: {} }],
    ['with an owner that nothing uses', { ...stored, ownHolders: [{ id: 'by-1', name: 'Ana' }] }],
    ['with everything', released[0].charter],
    ['with little', released[1].charter],
  ])('a charter %s: nothing is lost', async (_, charter) => {
    const { drafts } = charterStore.getState()
    await open(charter)
    expect(charterStore.getState().drafts).not.toBe(drafts)
    editDraft('d1', give('risk', 'cto'))
    expect(copies()).toEqual([])
  })

  test.each<[string, unknown, object?]>([
    ['a title of the wrong type', { ...stored, title: 5 }],
    ['a title over the limit', { ...stored, title: 'x'.repeat(81) }],
    ['a name over the limit', { ...stored, names: { cio: 'x'.repeat(61) } }],
    ['a name of what’s no role', { ...stored, names: { king: 'Ana' } }],
    ['an own item over the limit', { ...stored, ownItems: [{ id: 'own-1', title: 'x'.repeat(100_000) }] }],
    ['own items of the wrong type', { ...stored, ownItems: 'abc' }],
    ['an own item whose id can’t be used', { ...stored, ownItems: [{ id: 'mine', title: 'Run the museum' }] }],
    ['two owners of one id', { ...stored, ownHolders: ['A', 'B'].map((name) => ({ id: 'by-1', name })) }],
    ['a date that’s none', { ...stored, date: '2025-99-99' }],
    ['an unknown responsibility', { ...stored, assigned: { ...stored.assigned, gone: stored.assigned.security } }],
    ['an unknown owner', { ...stored, assigned: { risk: { holder: 'by-99', lead: null, consulted: [] } } }],
    ['an unknown lead', { ...stored, assigned: { risk: { holder: 'shared', lead: 'king', consulted: [] } } }],
    ['someone unknown who’s consulted', { ...stored, assigned: { risk: { holder: 'cio', consulted: ['king'] } } }],
    ['an assignment of the wrong type', { ...stored, assigned: { risk: 'cio' } }],
    ['a field of a later version', { ...stored, purpose: 'Peace' }],
    ['a field next to the charter', stored, { note: 'Keep me' }],
  ])('%s', async (_, charter, draft) => {
    const raw = await open(charter, draft)
    expect(charterStore.storageIssue.getState()).toBe('unread')
    editDraft('d1', give('vendors', 'cto'))
    expect(localStorage.getItem(`${key}:unread`)).toBe(raw)
    expect(charterStore.getState().drafts[0]?.charter.assigned['vendors']?.holder).toBe('cto')
    // It’s set aside once, not on every visit.
    const [kept] = charterStore.getState().drafts
    await open(kept?.charter)
    expect(copies()).toHaveLength(1)
  })
})
