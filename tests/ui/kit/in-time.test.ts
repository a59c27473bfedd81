import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTime, patience } from '#ui/kit/in-time.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what loads is passed on, and so is why something can’t be loaded', async () => {
  await expect(inTime(Promise.resolve(1))).resolves.toBe(1)
  await expect(inTime(Promise.reject(new Error('gone')))).rejects.toThrow('gone')
})

test('what hangs is an error once the reader has waited long enough, and not before', async () => {
  const settled = vi.fn<(outcome: string) => void>()
  inTime(new Promise(() => undefined)).then(
    () => settled('loaded'),
    (error: Error) => settled(error.message),
  )
  await vi.advanceTimersByTimeAsync(patience - 1)
  expect(settled).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(settled).toHaveBeenCalledExactlyOnceWith('too late')
})
