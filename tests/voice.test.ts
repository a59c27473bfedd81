import { expect, test } from 'vitest'
import { allTexts } from '#build/translation/translatable-modules.ts'
import { voiceFaults } from '#model/check/voice.ts'

// The build checks the content. These are the texts in the code: of the interface, the exports, and the previews.
/** Columns that others read by their names, so they never change. */
const released = ['Held by']

const modules = allTexts().filter(({ file }) => !file.startsWith('src/content/'))

test.each(modules)('$file is in plain American English', ({ texts }) => {
  const faults = texts
    .filter(({ message }) => !released.includes(message))
    .flatMap(({ message }) => voiceFaults(message).map(({ found, expected }) => `found ${found}; expected ${expected}`))
  expect(faults).toEqual([])
  expect(texts.filter(({ message }) => message.includes('!'))).toEqual([])
})

test('texts are found', () => {
  expect(modules.flatMap(({ texts }) => texts).length).toBeGreaterThan(500)
})
