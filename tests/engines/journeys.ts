import { expect } from '@playwright/test'
import { content } from '#content/index.ts'
import { type Embedding, serveEmbedding } from '#tests/e2e/support/embedding.ts'
import { answers, fullAnswers } from '#tests/e2e/support/kinds.ts'
import type { Query, Reader } from './reader.ts'

type Journey = (reader: Reader) => Promise<void>

const heading: Query = { role: 'heading', level: 1 }
const nav: Query = { role: 'navigation', name: 'Main' }
const main: Query = { role: 'main' }
const link: Query = { role: 'textbox', name: 'Link' }
const code: Query = { role: 'img', name: 'QR code for this link' }

/** The journeys that most readers come for, in every engine. The details are tested in one engine. */
export function describeJourneys(tell: (title: string, journey: Journey) => void): void {
  tell('compare: from the start to a row, with differences only, and back', async (reader) => {
    const shared: Query = { role: 'rowheader', name: /^Shared/ }
    await reader.open('/')
    await reader.click({ role: 'link', name: 'Compare the roles' })
    await expect.poll(() => reader.focused(heading)).toBe(true)
    expect(await reader.count(shared)).toBeGreaterThan(0)
    await reader.click({ role: 'radio', name: 'Differences' })
    await expect.poll(() => reader.address()).toBe('/compare?show=differences')
    await expect.poll(() => reader.count(shared)).toBe(0)
    await reader.click({ role: 'button', name: /^Source \S+: /, nth: 1 })
    await expect.poll(() => reader.count({ role: 'note' })).toBe(1)
    await reader.press('Escape')
    await expect.poll(() => reader.count({ role: 'note' })).toBe(0)
    await reader.back()
    await expect.poll(() => reader.address()).toBe('/')
  })

  tell('filter: narrow, search with a slip of the pen, open what was found', async (reader) => {
    const list: Query = { role: 'region', name: 'Responsibilities' }
    const found: Query = { role: 'heading', level: 2, within: list }
    await reader.open('/')
    await reader.click({ role: 'link', name: 'Responsibilities', within: nav })
    await reader.type({ role: 'searchbox' }, 'scurity')
    await expect.poll(() => reader.text(main)).toContain('Did you mean “security”?')
    await expect.poll(() => reader.address()).toBe('/responsibilities?q=scurity')
    await reader.click({ role: 'link', name: 'Search for “security”' })
    await expect.poll(() => reader.address()).toBe('/responsibilities?q=security')
    await expect.poll(() => reader.count(found)).toBeGreaterThan(0)
    expect(await reader.count(found)).toBeLessThan(content.responsibilities.length)
    // The items have just moved, and a driver presses where they were.
    await reader.open('/responsibilities?q=security')
    await expect.poll(() => reader.count(found)).toBeGreaterThan(0)
    const title = (await reader.text(found)).trim()
    await reader.click({ role: 'link', within: found })
    await expect.poll(() => reader.text(heading)).toBe(title)
    await reader.back()
    await expect.poll(() => reader.value({ role: 'searchbox' })).toBe('security')
  })

  tell('quiz: every question, the result; and it can be shared', async (reader) => {
    await reader.open('/quiz')
    await reader.click({ role: 'link', name: 'Start quiz' })
    for (const { id, text, options } of content.quiz.questions) {
      await expect.poll(() => reader.address()).toBe(`/quiz/${id}`)
      await expect.poll(() => reader.text(heading)).toBe(text)
      const chosen = options.filter((option) => fullAnswers.chosen[id]?.includes(option.id))
      for (const { label } of chosen) {
        const role = (await reader.count({ role: 'radiogroup', name: text, within: main })) > 0 ? 'radio' : 'checkbox'
        await reader.focus({ role, name: label, within: main })
        await reader.press('Space')
        await expect.poll(() => reader.count({ role, name: label, checked: true, within: main })).toBe(1)
      }
      await reader.press('Enter')
    }
    await expect.poll(() => reader.address()).toBe(`/result/cio?a=${answers}`)
    await expect.poll(() => reader.text(heading)).not.toBe(content.quiz.questions.at(-1)?.text)
    const result = await reader.text(heading)
    await expectShared(reader, await reader.address())
    await reader.open(await reader.value(link))
    await expect.poll(() => reader.text(heading)).toBe(result)
  })

  tell('team comparison: two answers pasted, named, and compared', async (reader) => {
    const paste: Query = { role: 'textbox', name: /^Paste one or more result links/ }
    await reader.open('/board')
    await reader.type(
      paste,
      `Ana: /result/cio?a=${answers} and /result/cio?a=${answers.replace('people-to499', 'people-to99')}`,
    )
    await reader.click({ role: 'button', name: 'Add answers' })
    await expect.poll(() => reader.text(main)).toContain('Group of 2')
    await reader.type({ role: 'textbox', name: 'Name of Participant 1' }, 'Ana')
    await reader.press('Enter')
    await expect.poll(() => reader.address()).toContain('a=Ana%7Ev2.')
    await expect.poll(() => reader.count({ role: 'table', name: /Everyone’s answers/ })).toBe(1)
  })

  tell('charter: give one away, add one, undo, find the rest again, and share it', async (reader) => {
    const [first] = content.responsibilities
    if (first === undefined) throw new Error('There is nothing to give away.')
    const owner: Query = { role: 'combobox', name: `Owner: ${first.term}` }
    const elsewhere: Query = { role: 'region', name: 'Other owners' }
    const unassigned: Query = { role: 'region', name: 'Unassigned' }
    await reader.open('/charter')
    await reader.choose(owner, 'CISO')
    await expect.poll(() => reader.text(elsewhere)).toContain(first.term)
    await reader.type({ role: 'textbox', name: 'Add a custom responsibility' }, 'Run the ticket system')
    await reader.press('Enter')
    await expect.poll(() => reader.text(unassigned)).toContain('Run the ticket system')
    await reader.click({ role: 'button', name: 'Undo' })
    await expect.poll(() => reader.count(unassigned)).toBe(0)
    await reader.reload()
    await expect.poll(() => reader.text(elsewhere)).toContain(first.term)
    expect(await reader.count(unassigned)).toBe(0)
    // What's folded into its line goes with it.
    const given = [first, ...content.responsibilities.filter(({ foldsInto }) => foldsInto === first.id)]
    await expectShared(reader, `/charter?c=v1.${given.map(({ id }) => `${id}_ciso`).join('.')}.end`)
  })

  tell('dark, once chosen, is there when the page is opened again', async (reader) => {
    await reader.open('/method')
    await reader.click({ role: 'radio', name: 'Dark' })
    await expect.poll(() => reader.rootAttribute('data-theme')).toBe('dark')
    await reader.reload()
    expect(await reader.rootAttribute('data-theme')).toBe('dark')
  })
}

/** What another site may show of this one, in every engine. The browser says in the console what it doesn't show. */
export function describeEmbedding(tell: (title: string, journey: Journey) => void): void {
  tell('embed: frames of another site show a part, as tall as it is, and only where they may', async (reader) => {
    const embedding = await serveEmbedding()
    try {
      await embedElsewhere(reader, embedding)
    } finally {
      embedding.stop()
    }
  })
}

async function embedElsewhere(reader: Reader, { friend, stranger, publish, snippetFor }: Embedding) {
  const [, row] = content.rows
  const framed = (addresses: readonly string[]) =>
    publish(
      `<style>:root { color-scheme: dark; background: #000 }</style>${addresses
        .map((address) => snippetFor(address).replace('lazy', 'eager'))
        .join('')}`,
    )
  const path = framed([
    `/embed/rows/${row?.id}?theme=light`,
    '/embed/compare/focus?theme=dark',
    '/embed/quiz?theme=dark',
  ])
  await reader.visit(friend + path)
  await expect
    .poll(async () => (await reader.frames()).map(({ text, hidden }) => text !== '' && hidden === 0))
    .toEqual([true, true, true])
  const frames = await reader.frames()
  expect(frames[0]?.text).toContain(row?.label)
  expect(frames.map(({ isDark }) => isDark)).toEqual([false, true, true])
  // None has the height of the snippet any more.
  for (const { height } of frames) expect(Math.abs(height - 300)).toBeGreaterThan(5)

  for (const closed of [stranger + path, friend + framed(['/compare/focus', '/', '/quiz'])]) {
    await reader.visit(closed)
    expect((await reader.frames()).map(({ text, height }) => [text, height])).toEqual(
      Array.from({ length: 3 }, () => ['', 300]),
    )
  }
}

async function expectShared(reader: Reader, address: string) {
  await reader.click({ role: 'button', name: /^Share this/ })
  await expect.poll(() => reader.value(link)).toMatch(/^http/)
  expect(await reader.value(link)).toContain(address)
  await expect.poll(() => reader.count(code)).toBe(1)
}
