import { beforeEach, describe, expect, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { defaultCharter, type Charter } from '#domain/charter/charter.ts'
import { assign } from '#domain/charter/edit-charter.ts'
import {
  beginDraft,
  charterHistories,
  charterStore,
  deleteDraft,
  editDraft,
  mostDrafts,
  openDraft,
  redoEdit,
  undoEdit,
} from '#state/charter.ts'

const key = 'cio-or-cto:charters'
const give = (id: string, holder: string) => (charter: Charter) => assign(content, charter, id, holder)
const toCiso = give('security', 'ciso')
const holderOf = (id: string, draft = charterStore.getState().open) =>
  charterStore.getState().drafts.find((each) => each.id === draft)?.charter.assigned[id]?.holder

/** What another tab does: it writes, and this one is told by an event, or not yet. */
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
    beginDraft(defaultCharter, 'v1.seat-yes')
    editDraft('1', toCiso)
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
      state: {
        open: '1',
        drafts: [{ id: '1', answers: 'v1.seat-yes', charter: { assigned: { security: { holder: 'ciso' } } } }],
      },
    })
  })

  test('are told apart, opened and deleted one by one', () => {
    beginDraft(defaultCharter)
    beginDraft(toCiso(defaultCharter))
    expect(charterStore.getState().open).toBe('2')
    openDraft('1')
    editDraft('1', give('risk', 'cto'))
    expect(holderOf('security', '1')).toBeUndefined()
    expect(holderOf('risk', '2')).toBeUndefined()
    deleteDraft('1')
    expect(charterStore.getState()).toMatchObject({ open: '2', drafts: [{ id: '2' }] })
    expect(beginDraft(defaultCharter)).toBe('3')
  })

  test('are no more than twenty', () => {
    for (let count = 0; count < mostDrafts; count += 1) expect(beginDraft(defaultCharter)).toBeDefined()
    expect(beginDraft(defaultCharter)).toBeUndefined()
    expect(charterStore.getState().drafts).toHaveLength(mostDrafts)
  })
})

describe('undo', () => {
  test('takes back a change, and redo makes it again', () => {
    beginDraft(defaultCharter)
    editDraft('1', toCiso)
    editDraft('1', give('risk', 'cto'))
    undoEdit('1')
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', undefined])
    undoEdit('1')
    undoEdit('1')
    expect(holderOf('security')).toBeUndefined()
    redoEdit('1')
    redoEdit('1')
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', 'cto'])
  })

  test('takes back a field that was typed in as a whole', () => {
    beginDraft(defaultCharter)
    for (const title of ['P', 'Pl', 'Plan']) editDraft('1', (charter) => ({ ...charter, title }), 'title')
    undoEdit('1')
    expect(charterStore.getState().drafts[0]?.charter.title).toBe('')
  })

  test('is not filled by what changes nothing', () => {
    beginDraft(defaultCharter)
    editDraft('1', give('security', 'cio'))
    expect(charterHistories.getState()['1']).toBeUndefined()
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
    beginDraft(defaultCharter)
    editDraft('1', toCiso)
    otherTab(moveRisk, isTold)
    editDraft('1', give('vendors', 'cfo'))
    expect([holderOf('security'), holderOf('risk'), holderOf('vendors')]).toEqual(['ciso', 'cto', 'cfo'])
  })

  test('what the other one changed is a step that can be undone, and is not lost with one of one’s own', () => {
    beginDraft(defaultCharter)
    editDraft('1', toCiso)
    otherTab(moveRisk)
    editDraft('1', give('vendors', 'cfo'))
    undoEdit('1')
    expect([holderOf('security'), holderOf('risk'), holderOf('vendors')]).toEqual(['ciso', 'cto', undefined])
    undoEdit('1')
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', undefined])
  })

  test('a draft that the other one began is not written over', () => {
    beginDraft(defaultCharter)
    otherTab(
      (state) => ({ ...state, drafts: [...state.drafts, { id: '2', charter: defaultCharter, answers: '' }] }),
      false,
    )
    openDraft('1')
    expect(beginDraft(defaultCharter)).toBe('3')
    expect(charterStore.getState().drafts.map(({ id }) => id)).toEqual(['1', '2', '3'])
  })

  test('a draft that the other one deleted is gone, and a change to it does nothing', () => {
    beginDraft(defaultCharter)
    otherTab(() => ({ drafts: [], open: null }), false)
    editDraft('1', toCiso)
    undoEdit('1')
    expect(charterStore.getState().drafts).toEqual([])
  })
})

test('a draft begun after one was deleted has nothing of it to undo', () => {
  beginDraft(defaultCharter)
  editDraft('1', (charter) => ({ ...charter, title: 'Not for others' }))
  deleteDraft('1')
  const id = beginDraft(defaultCharter) ?? ''
  undoEdit(id)
  expect(charterStore.getState().drafts.map(({ charter }) => charter.title)).toEqual([''])
})

describe('a storage that fails', () => {
  test('is told, and nothing is lost while the page is open: full', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    })
    beginDraft(defaultCharter)
    editDraft('1', toCiso)
    editDraft('1', give('risk', 'cto'))
    expect([holderOf('security'), holderOf('risk')]).toEqual(['ciso', 'cto'])
    expect(charterStore.storageIssue()).toBe('full')
    full.mockRestore()
  })

  test('holds what cannot be read: told, set aside, begun anew', () => {
    localStorage.setItem(key, '{"state":{"drafts":[{"id":"1","chart')
    charterStore.refresh()
    expect(charterStore.storageIssue()).toMatch(/full|unread/)
    beginDraft(defaultCharter)
    expect(localStorage.getItem(`${key}:unread`)).toBe('{"state":{"drafts":[{"id":"1","chart')
  })

  test.each([
    ['a draft without a charter', { drafts: [{ id: '1', charter: defaultCharter }, { id: '2' }], open: '1' }],
    ['a draft with an id of another kind', { drafts: [{ id: 'x', charter: defaultCharter }], open: 'x' }],
    ['no list', { drafts: 'none', open: null }],
  ])('holds %s: all of it is set aside rather than some of it lost', (_, state) => {
    const raw = JSON.stringify({ state, version: 1 })
    localStorage.setItem(key, raw)
    charterStore.refresh()
    expect(charterStore.getState().drafts).toEqual([])
    beginDraft(defaultCharter)
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
