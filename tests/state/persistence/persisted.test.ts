import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { isSaving, persistedStore, savesChanges } from '#state/persistence/persisted.ts'
import { safeStorage } from '#state/persistence/storage.ts'

interface Draft {
  readonly title: string
}

const name = 'test:draft'
const unread = `${name}:unread`

/** The store of a page that was just opened, at a version of the site. */
function openStore(version = 2, open: () => Storage = () => window.localStorage) {
  const store = persistedStore<Draft>({
    name,
    version,
    initial: { title: 'untitled' },
    read: (stored) => {
      if (typeof stored !== 'object' || stored === null || !('title' in stored)) return undefined
      return typeof stored.title === 'string' ? { state: { title: stored.title } } : undefined
    },
    storage: safeStorage(open),
  })
  store.syncFromStorage()
  return store
}

function put(value: unknown) {
  window.localStorage.setItem(name, typeof value === 'string' ? value : JSON.stringify(value))
}

beforeEach(() => window.localStorage.clear())

test('a value is still there when the page is opened again', () => {
  openStore().setState({ title: 'mine' })
  expect(openStore().getState()).toEqual({ title: 'mine' })
})

test('a page without changes stores nothing', () => {
  openStore()
  expect(window.localStorage).toHaveLength(0)
})

const unusable = [
  ['broken JSON', '{"state":{"title":"mi'],
  ['no JSON at all', 'untitled'],
  ['a number', 7],
  ['null', 'null'],
  ['a list', []],
  ['an object of someone else', { theme: 'dark' }],
  ['a version that is no number', { state: { title: 'mine' }, version: '2' }],
  ['a state of the wrong type', { state: { title: 7 }, version: 2 }],
  ['no state', { version: 2 }],
  ['an old state of the wrong type', { state: 'mine', version: 1 }],
] as const

test.each(unusable)('with %s in storage, the page starts over, and backs it up before overwriting it', (_, stored) => {
  put(stored)
  const raw = window.localStorage.getItem(name)
  const store = openStore()
  expect(store.getState()).toEqual({ title: 'untitled' })
  store.setState({ title: 'first' })
  store.setState({ title: 'second' })
  expect(window.localStorage.getItem(unread)).toBe(raw)
  expect(openStore().getState()).toEqual({ title: 'second' })
})

test('whatever is stored, the state is usable', () => {
  const stored = fc.oneof(fc.string(), fc.json(), fc.record({ state: fc.anything(), version: fc.anything() }))
  fc.assert(
    fc.property(stored, (value) => {
      put(
        typeof value === 'string'
          ? value
          : (JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? 0 : part)) ?? ''),
      )
      expect(Object.keys(openStore().getState())).toEqual(['title'])
      expect(openStore().getState().title).toBeTypeOf('string')
    }),
  )
})

test('data from an older version is read, and stored in the new format', () => {
  put({ state: { title: 'mine' }, version: 1 })
  expect(openStore(2).getState()).toEqual({ title: 'mine' })
  expect(JSON.parse(window.localStorage.getItem(name) ?? '')).toEqual({ state: { title: 'mine' }, version: 2 })
  expect(window.localStorage.getItem(unread)).toBeNull()
})

test('data from a newer version is never overwritten', () => {
  const newer = { state: { title: 'from the future', chapters: [1] }, version: 3 }
  put(newer)
  const store = openStore(2)
  expect(store.getState()).toEqual({ title: 'untitled' })
  store.setState({ title: 'here' })
  expect(store.getState()).toEqual({ title: 'here' })
  expect(JSON.parse(window.localStorage.getItem(name) ?? '')).toEqual(newer)
})

test('nothing but the state is taken from what is stored: no actions, no unknown keys', () => {
  put('{"state":{"title":"mine","setTitle":"gone","setState":null,"__proto__":{"x":1},"extra":true},"version":2}')
  const state = openStore().getState()
  expect(Object.keys(state)).toEqual(['title'])
  expect(state).not.toHaveProperty('x')
})

test('with blocked storage, the store works as long as the page is open', () => {
  const store = openStore(2, () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  store.setState({ title: 'here' })
  expect(store.getState()).toEqual({ title: 'here' })
})

test('with full storage, a change stays on the page and does not throw', () => {
  const store = openStore()
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
  store.setState({ title: 'here' })
  full.mockRestore()
  expect(store.getState()).toEqual({ title: 'here' })
  expect(window.localStorage.getItem(name)).toBeNull()
})

test('storage problems are reported', () => {
  expect(openStore().storageIssue.getState()).toBeUndefined()
  put({ state: { title: 'from the future' }, version: 3 })
  expect(openStore(2).storageIssue.getState()).toBe('newer')
  put('{"broken')
  const store = openStore()
  expect(store.storageIssue.getState()).toBe('unread')
  store.setState({ title: 'here' })
  expect(store.storageIssue.getState()).toBe('unread')
  // Reported once: on the next visit, all is well, and the backup is still there.
  expect(openStore().storageIssue.getState()).toBeUndefined()
  expect(window.localStorage.getItem(unread)).toBe('{"broken')
  const blocked = openStore(2, () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  expect(blocked.storageIssue.getState()).toBe('blocked')
})

test('a refresh reads what another tab wrote without an event', () => {
  const store = openStore()
  put({ state: { title: 'from the other tab' }, version: 2 })
  store.refresh()
  expect(store.getState()).toEqual({ title: 'from the other tab' })
})

test('a page restored from the back/forward cache reads storage again', () => {
  const store = openStore()
  put({ state: { title: 'theirs' }, version: 2 })
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  expect(store.getState()).toEqual({ title: 'untitled' })
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  expect(store.getState()).toEqual({ title: 'theirs' })
})

test('the last written value is not parsed again with every change', () => {
  const store = openStore()
  store.update(() => ({ title: 'M' }))
  const parse = vi.spyOn(JSON, 'parse')
  for (const title of ['Mi', 'Min', 'Mine']) store.update(() => ({ title }))
  expect(parse).not.toHaveBeenCalled()
  put({ state: { title: 'theirs' }, version: 2 })
  store.update(({ title }) => ({ title: `${title} and mine` }))
  expect(parse).toHaveBeenCalledOnce()
  expect(store.getState()).toEqual({ title: 'theirs and mine' })
})

test('partly readable data is used, and backed up completely before it is overwritten', () => {
  const store = persistedStore<Draft>({
    name,
    version: 2,
    initial: { title: 'untitled' },
    read: (stored, version) => ({ state: { title: `${String(stored)} of ${version}` }, isPartial: true }),
    storage: safeStorage(() => window.localStorage),
  })
  const raw = JSON.stringify({ state: 'half', version: 2 })
  put(raw)
  store.refresh()
  expect(store.getState()).toEqual({ title: 'half of 2' })
  expect(store.storageIssue.getState()).toBe('unread')
  // Said only once it's done.
  expect(window.localStorage.getItem(unread)).toBe(raw)
  store.setState({ title: 'whole' })
  expect(window.localStorage.getItem(unread)).toBe(raw)
})

test('a second unreadable value is backed up next to the first, and none is kept twice', () => {
  for (const broken of ['{"first', '{"second', '{"first']) {
    put(broken)
    openStore().setState({ title: 'here' })
  }
  expect([unread, `${unread}-2`, `${unread}-3`].map((copy) => window.localStorage.getItem(copy))).toEqual([
    '{"first',
    '{"second',
    null,
  ])
})

describe('two tabs that write before either sees what the other wrote', () => {
  interface Basket {
    readonly fruit: readonly string[]
  }

  /** A browser whose tabs see the device's storage as it was when they last looked. */
  function browser() {
    let device: string | null = null
    return () => {
      let view = device
      const storage: Storage = {
        ...window.localStorage,
        getItem: () => view,
        setItem: (_, value) => {
          view = value
          device = value
        },
      }
      const store = persistedStore<Basket>({
        name,
        version: 1,
        initial: { fruit: [] },
        read: (state) => (isBasket(state) ? { state } : undefined),
        storage: safeStorage(() => storage),
      })
      return {
        add: (fruit: string) => store.update((state) => ({ fruit: [...state.fruit, fruit] })),
        look: () => {
          view = device
          store.refresh()
        },
        fruit: () => store.getState().fruit,
      }
    }
  }
  const isBasket = (state: unknown): state is Basket => typeof state === 'object' && state !== null && 'fruit' in state

  test('keep the changes of both, each once', () => {
    const open = browser()
    const [one, other] = [open(), open()]
    one.add('apple')
    other.add('pear')
    for (const tab of [one, other, one, other]) tab.look()
    expect(one.fruit()).toEqual(other.fruit())
    expect(one.fruit().toSorted()).toEqual(['apple', 'pear'])
    one.add('fig')
    one.add('lime')
    other.add('plum')
    for (const tab of [other, one, other, one, open()]) tab.look()
    expect(one.fruit().toSorted()).toEqual(['apple', 'fig', 'lime', 'pear', 'plum'])
    expect(other.fruit()).toEqual(one.fruit())
  })
})

test('what a check finds is set aside, also of a value that was read before, and that was changed meanwhile', async () => {
  put({ state: { title: 'gone' }, version: 2 })
  const raw = window.localStorage.getItem(name)
  const store = openStore()
  expect(store.storageIssue.getState()).toBeUndefined()
  const check = vi.fn(async () => (state: Draft) => ({ title: state.title.replace('gone', '') }))
  store.syncFromStorage(check)
  store.syncFromStorage(check)
  store.setState({ title: 'gone too' })
  await vi.waitFor(() => expect(store.getState()).toEqual({ title: ' too' }))
  expect(check).toHaveBeenCalledExactlyOnceWith({ title: 'gone' }, { title: 'gone' })
  expect(store.storageIssue.getState()).toBe('unread')
  expect(window.localStorage.getItem(unread)).toBe(raw)
})

describe('what can’t be backed up is never overwritten, until there’s room', () => {
  /** As a full disk does: what's there can be replaced, but nothing added. */
  function fill() {
    const { setItem } = Storage.prototype
    return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function refuse(this: Storage, key, value) {
      if (this.getItem(key) === null) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      setItem.call(this, key, value)
    })
  }

  /** As some private modes do. */
  function drop() {
    const { setItem } = Storage.prototype
    return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function ignore(this: Storage, key, value) {
      if (this.getItem(key) !== null) setItem.call(this, key, value)
    })
  }

  test.each([
    ['full', fill],
    ['silently dropping', drop],
  ])('unreadable data, storage %s', (_, breakStorage) => {
    put('{"precious')
    const broken = breakStorage()
    const store = openStore()
    const issue = () => store.storageIssue.getState()
    expect(issue()).toBe('not-set-aside')
    expect([savesChanges(), isSaving(issue())]).toEqual([true, false])
    store.update(() => ({ title: 'one' }))
    store.update(({ title }) => ({ title: `${title}, two` }))
    store.refresh()
    expect(store.getState()).toEqual({ title: 'one, two' })
    expect([issue(), savesChanges()]).toEqual(['not-set-aside', false])
    expect(window.localStorage.getItem(name)).toBe('{"precious')
    broken.mockRestore()
    store.update(({ title }) => ({ title: `${title}, three` }))
    expect(window.localStorage.getItem(unread)).toBe('{"precious')
    expect(openStore().getState()).toEqual({ title: 'one, two, three' })
    expect([issue(), savesChanges(), isSaving(issue())]).toEqual(['unread', true, true])
  })

  test('what a check finds', async () => {
    put({ state: { title: 'gone' }, version: 2 })
    const raw = window.localStorage.getItem(name)
    const store = openStore()
    const full = fill()
    store.syncFromStorage(async () => ({ title }) => ({ title: title.replace('gone', 'fits') }))
    await vi.waitFor(() => expect(store.getState()).toEqual({ title: 'fits' }))
    expect(store.storageIssue.getState()).toBe('not-set-aside')
    store.update(() => ({ title: 'changed' }))
    expect(window.localStorage.getItem(name)).toBe(raw)
    full.mockRestore()
    store.update(({ title }) => ({ title: `${title} again` }))
    expect(window.localStorage.getItem(unread)).toBe(raw)
    expect(openStore().getState()).toEqual({ title: 'changed again' })
  })

  test('what a check finds once the page has overwritten it', async () => {
    put({ state: { title: 'gone' }, version: 2 })
    const raw = window.localStorage.getItem(name)
    const store = openStore()
    fill()
    store.syncFromStorage(async () => ({ title }) => ({ title: title.replace('gone', 'fits') }))
    store.setState({ title: 'gone, too' })
    await vi.waitFor(() => expect(store.getState()).toEqual({ title: 'fits, too' }))
    expect(store.storageIssue.getState()).toBe('not-set-aside')
    expect(window.localStorage.getItem(name)).toBe(raw)
  })

  test('what a check finds in what another tab wrote meanwhile, though no tab can copy it', async () => {
    put({ state: { title: 'mine' }, version: 2 })
    const store = openStore()
    store.syncFromStorage(async (_, { title }) =>
      title.includes('gone') ? (state) => ({ title: state.title.replace('gone', 'fits') }) : undefined,
    )
    fill()
    put({ state: { title: 'gone' }, version: 2 })
    const raw = window.localStorage.getItem(name)
    window.dispatchEvent(new StorageEvent('storage', { key: name }))
    await vi.waitFor(() => expect(store.getState()).toEqual({ title: 'fits' }))
    expect(store.storageIssue.getState()).toBe('not-set-aside')
    store.update(({ title }) => ({ title: `${title}, changed` }))
    expect(store.getState()).toEqual({ title: 'fits, changed' })
    expect(window.localStorage.getItem(name)).toBe(raw)
  })

  test('an older version’s data', () => {
    put({ state: { title: 'old' }, version: 1 })
    const raw = window.localStorage.getItem(name)
    const full = fill()
    const store = openStore()
    store.update(({ title }) => ({ title: `${title}, changed` }))
    expect([store.getState().title, store.storageIssue.getState()]).toEqual(['old, changed', 'full'])
    expect(window.localStorage.getItem(name)).toBe(raw)
    full.mockRestore()
    store.update(({ title }) => ({ title: `${title} again` }))
    expect(window.localStorage.getItem(`${name}:v1`)).toBe(raw)
    expect([openStore().getState().title, store.storageIssue.getState()]).toEqual(['old, changed again', undefined])
  })
})

test('a check that can’t be loaded changes nothing', async () => {
  put({ state: { title: 'mine' }, version: 2 })
  const store = openStore()
  const lost = Promise.reject(new Error('Offline'))
  store.syncFromStorage(() => lost)
  await lost.catch(() => undefined)
  expect([store.getState(), store.storageIssue.getState()]).toEqual([{ title: 'mine' }, undefined])
})

test('a page whose changes a newer version’s data keeps from being saved doesn’t claim that they are', () => {
  put({ state: { title: 'newer' }, version: 3 })
  const store = openStore()
  expect([savesChanges(), isSaving(store.storageIssue.getState())]).toEqual([true, false])
  store.setState({ title: 'mine' })
  expect(savesChanges()).toBe(false)
  window.localStorage.removeItem(name)
  store.setState({ title: 'mine again' })
  expect([savesChanges(), isSaving(store.storageIssue.getState())]).toEqual([true, true])
})
