import { afterEach, expect, test, vi } from 'vitest'
import { safeStorage } from '#state/persistence/storage.ts'

const device = () => window.localStorage

function blocked(): Storage {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

/** Fills the device's storage until the end of the test. */
function fillUp() {
  return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
}

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})

test('values are stored on the device, where the next page finds them', () => {
  safeStorage(device).setItem('a', '1')
  const next = safeStorage(device)
  expect(next.getItem('a')).toBe('1')
  next.removeItem('a')
  expect(next.getItem('a')).toBeNull()
  expect(next.fault).toBeUndefined()
})

test('with blocked storage, values are kept as long as the page is open', () => {
  const storage = safeStorage(blocked)
  expect(storage.getItem('a')).toBeNull()
  storage.setItem('a', '1')
  expect(storage.getItem('a')).toBe('1')
  storage.removeItem('a')
  expect(storage.getItem('a')).toBeNull()
})

test.each([
  ['reading', (storage: ReturnType<typeof safeStorage>) => void storage.getItem('a')],
  ['writing', (storage: ReturnType<typeof safeStorage>) => storage.setItem('a', '1')],
  ['removing', (storage: ReturnType<typeof safeStorage>) => storage.removeItem('a')],
])('blocked storage is reported when %s comes first', (_, act) => {
  const storage = safeStorage(blocked)
  expect(storage.fault).toBeUndefined()
  act(storage)
  expect(storage.fault).toBe('blocked')
})

test('with full storage, the newest value is kept as long as the page is open', () => {
  const storage = safeStorage(device)
  storage.setItem('a', 'old')
  fillUp()
  storage.setItem('a', 'new')
  expect(storage.getItem('a')).toBe('new')
  expect(storage.fault).toBe('full')
  expect(window.localStorage.getItem('a')).toBe('old')
})

test('once there is room again, values go to the device', () => {
  const storage = safeStorage(device)
  const full = fillUp()
  storage.setItem('a', 'first')
  storage.setItem('b', 'first')
  full.mockRestore()
  storage.setItem('a', 'second')
  expect(storage.fault).toBe('full')
  storage.setItem('b', 'second')
  expect(storage.fault).toBeUndefined()
  expect(window.localStorage.getItem('a')).toBe('second')
  expect(storage.getItem('a')).toBe('second')
})

test.each([
  ['drops what is written', { setItem: () => undefined }],
  [
    'cannot be read',
    {
      getItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    },
  ],
])(
  'storage that %s is reported, its values are kept as long as the page is open, and nothing is overwritten',
  (_, broken) => {
    window.localStorage.setItem('a', 'old')
    const storage = safeStorage(() => ({
      getItem: (name) => window.localStorage.getItem(name),
      setItem: (name, value) => window.localStorage.setItem(name, value),
      removeItem: () => undefined,
      clear: () => undefined,
      key: () => null,
      length: 0,
      ...broken,
    }))
    storage.setItem('a', 'new')
    expect(storage.getItem('a')).toBe('new')
    expect(storage.fault).toBe('blocked')
    expect(window.localStorage.getItem('a')).toBe('old')
  },
)

test('storage that isn’t there is reported, and values are kept as long as the page is open', () => {
  const storage = safeStorage(() => null)
  storage.setItem('a', '1')
  expect(storage.getItem('a')).toBe('1')
  expect(storage.fault).toBe('blocked')
})
