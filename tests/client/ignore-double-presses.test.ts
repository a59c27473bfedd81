import { screen } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { ignoreDoublePresses } from '#client/ignore-double-presses.ts'
import { pass, stopClock } from '#tests/routes/quiz-in-hand.ts'
import { doublePressTime } from '#ui/kit/double-press-time.ts'

const done: string[] = []
let user: UserEvent

/** Lays out the page as rows of 30 pixels, since jsdom has no layout. */
function layOut() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
    const row = [...document.querySelectorAll('main > *')].findIndex((each) => each.contains(this))
    return new DOMRect(0, row * 30, 100, 30)
  })
}

/** The control that's in a row now. */
function controlAt(row: number): Element {
  const found = document.querySelectorAll('main > *')[row]
  const control = found?.matches('button, a, label') ? found : found?.querySelector('button, a, label, summary')
  if (!control) throw new Error(`There's nothing to press in row ${row}.`)
  return control
}

/** Presses whatever is in the middle of a row, some pixels off. */
function press(row: number, off = 0) {
  const coords = { clientX: 50 + off, clientY: row * 30 + 15 }
  return user.pointer([{ target: controlAt(row), coords, keys: '[MouseLeft]' }])
}

/** Fills the page, and records which control acts. */
function show(html: string, act: (control: HTMLElement) => void = () => undefined) {
  document.body.innerHTML = `<main>${html}</main>`
  document.querySelector('main')?.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.matches('label')) return
    done.push(target.textContent || target.id)
    act(target)
  })
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  done.length = 0
  layOut()
  stopClock()
  user = userEvent.setup()
  const stop = ignoreDoublePresses(document)
  onTestFinished(() => {
    stop()
    vi.restoreAllMocks()
    document.body.innerHTML = ''
  })
})

const chips = '<button>One</button><button>Two</button><button>Three</button>'

describe('a second press at the same place', () => {
  test.each([40, 250, 700])('%i ms later, doesn’t act on what has moved there', async (delay) => {
    show(chips, (chip) => chip.remove())
    await press(0)
    pass(delay)
    await press(0, 12)
    expect(done).toEqual(['One'])
    pass(1_000)
    await press(0)
    expect(done).toEqual(['One', 'Two'])
  })

  test('counts from when something else appeared there, however long that took', async () => {
    show('<button>Start</button>')
    await press(0)
    pass(3_000)
    show('<button>Answer</button>')
    await settled()
    pass(500)
    await press(0)
    expect(done).toEqual(['Start'])
  })

  test('doesn’t act on the same element if it’s for something else by now', async () => {
    show('<a href="#one">Next</a>', (link) => link.setAttribute('href', '#two'))
    await press(0)
    await press(0)
    show('<ol><li><button>Remove</button></li><li><button>Remove</button></li></ol>', () =>
      document.querySelector('li:last-child')?.remove(),
    )
    await settled()
    pass(1_000)
    await press(0)
    await press(0)
    expect(done).toEqual(['Next', 'Remove'])
  })

  test.each([
    '<details><summary>More</summary></details>',
    '<button aria-expanded="false">More</button>',
    '<button popovertarget="x">More</button>',
  ])('doesn’t close what it has just opened: %s', async (html) => {
    show(html)
    await press(0)
    pass(600)
    await press(0)
    expect(done).toEqual(['More'])
    pass(1_000)
    await press(0)
    expect(done).toEqual(['More', 'More'])
  })

  test('acts on what is still the same', async () => {
    show('<label>Security <input type="checkbox" id="box" /></label><button>Undo</button>')
    await press(0)
    await press(0)
    await press(1)
    await press(1)
    expect(done).toEqual(['box', 'box', 'Undo', 'Undo'])
  })

  test('a third press in the series doesn’t act either', async () => {
    show(chips, (chip) => chip.remove())
    for (const delay of [0, 600, 380]) {
      pass(delay)
      await press(0)
    }
    expect(done).toEqual(['One'])
  })
})

describe('what isn’t slowed down', () => {
  test('a press on another control that was there before', async () => {
    show('<button>One</button><button>Two</button><button>Three</button>', () =>
      controlAt(0).setAttribute('title', 'x'),
    )
    await press(0)
    await press(1)
    await press(2)
    expect(done).toEqual(['One', 'Two', 'Three'])
  })

  test('a press elsewhere on what is new', async () => {
    show('<button>Show</button>', () => document.querySelector('main')?.append(document.createElement('button'), 'x'))
    await press(0)
    show('<p>-</p><p>-</p><button>New</button>')
    await settled()
    await press(2)
    expect(done).toEqual(['Show', 'New'])
  })

  test('a press after the pointer was moved away, or the page was scrolled', async () => {
    show(chips, (chip) => chip.remove())
    await press(0)
    await user.pointer({ target: controlAt(1), coords: { clientX: 50, clientY: 300 } })
    await press(0)
    document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }))
    await press(0)
    expect(done).toEqual(['One', 'Two', 'Three'])
  })

  test('a press at the same place on what has been there long enough, though something else has changed just now', async () => {
    show(chips, (chip) => chip.remove())
    await press(0)
    pass(doublePressTime + 20)
    await new Promise((resolve) => setTimeout(resolve, doublePressTime + 20))
    document.querySelector('main')?.append('Saved')
    await settled()
    await press(0)
    expect(done).toEqual(['One', 'Two'])
  })

  test('a press at the same place after a key was used', async () => {
    show(chips, (chip) => chip.remove())
    await press(0)
    await user.keyboard('{Tab}')
    await press(0)
    expect(done).toEqual(['One', 'Two'])
  })

  test('keys, and clicks without a pointer', async () => {
    show(chips, (chip) => chip.remove())
    await press(0)
    screen.getByRole('button', { name: 'Two' }).focus()
    await user.keyboard('{Enter}')
    screen.getByRole('button', { name: 'Three' }).click()
    expect(done).toEqual(['One', 'Two', 'Three'])
  })
})

test('an Enter key that’s held down is one press', async () => {
  show(chips, (chip) => {
    chip.remove()
    document.querySelector('button')?.focus()
  })
  screen.getByRole('button', { name: 'One' }).focus()
  await user.keyboard('{Enter>5/}')
  expect(done).toEqual(['One'])
})
