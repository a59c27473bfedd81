import { afterEach, expect, test, vi } from 'vitest'
import { drawQrCode } from '#routes/shared/qr-code.ts'

/** Maximum number of characters in the largest code, by the standard, at this error correction level. */
const longest = 2331

const address = (length: number) => 'https://example.org/'.padEnd(length, 'a')

afterEach(() => {
  vi.doUnmock('uqr')
  vi.resetModules()
})

test('the longest address that fits a code is drawn, and a longer one is not', async () => {
  expect(await drawQrCode(address(longest))).toEqual({ path: expect.stringMatching(/^M4 4h1v1h-1z/), size: 185 })
  expect(await drawQrCode(address(longest + 1))).toBeUndefined()
})

test('a code library that fails to load is reported differently from a long address', async () => {
  vi.doMock('uqr', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  await expect(drawQrCode(address(longest + 1))).rejects.toThrow()
})
