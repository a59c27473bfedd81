import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { beforeEach, expect, test } from 'vitest'
import { chooseTheme, preferences, colorThemes } from '#state/preferences.ts'

const name = 'cio-or-cto:preferences'
const beforeFirstPaint = /<script>(.*?)<\/script>/s.exec(readFileSync('index.html', 'utf8'))?.[1] ?? ''

/** What the script in index.html does on a device with this storage. */
function firstPaint(localStorage: Storage | undefined): string | undefined {
  const dataset: { theme?: string } = {}
  runInNewContext(beforeFirstPaint, { localStorage, document: { documentElement: { dataset } } })
  return dataset.theme
}

beforeEach(() => {
  chooseTheme('system')
  window.localStorage.clear()
})

test('without a choice, the device’s setting applies', () => {
  expect(preferences.getState()).toEqual({ theme: 'system' })
  expect(firstPaint(window.localStorage)).toBeUndefined()
})

test.each(colorThemes)('%s, once chosen, applies when the page is opened again', (theme) => {
  chooseTheme(theme)
  const kept = window.localStorage.getItem(name)
  chooseTheme(theme === 'dark' ? 'light' : 'dark')
  window.localStorage.setItem(name, kept ?? '')
  preferences.syncFromStorage()
  expect(preferences.getState()).toEqual({ theme })
})

test.each(['light', 'dark'] as const)('%s, once chosen, is set before the first paint', (theme) => {
  chooseTheme(theme)
  expect(firstPaint(window.localStorage)).toBe(theme)
})

test.each(['sepia', '', 7, null, { dark: true }])('a stored theme that does not exist (%j) is ignored', (theme) => {
  window.localStorage.setItem(name, JSON.stringify({ state: { theme }, version: 1 }))
  preferences.syncFromStorage()
  expect(preferences.getState()).toEqual({ theme: 'system' })
  expect(firstPaint(window.localStorage)).toBeUndefined()
})

test('unusable or blocked storage does not break the first paint', () => {
  window.localStorage.setItem(name, '{"state":')
  expect(firstPaint(window.localStorage)).toBeUndefined()
  expect(firstPaint(undefined)).toBeUndefined()
})
