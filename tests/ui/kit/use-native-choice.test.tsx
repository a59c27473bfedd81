import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CheckGroup, ChoiceGroup } from '#ui/kit/choice-group.tsx'

const shows = ['all', 'some'].map((value) => ({ value, label: value }))
const columns = ['CIO', 'CTO'].map((value) => ({ value, label: value }))

/** Requested animation frames; they run only when the test says so. */
let frames: FrameRequestCallback[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Paints, and runs everything that waits for it. */
async function paint(): Promise<void> {
  await act(async () => {
    for (const frame of frames.splice(0)) frame(0)
    await new Promise((resolve) => setTimeout(resolve, 5))
  })
}

/** Two groups of choices; each choice builds on the one before. */
function Choices({ onChosen, refuses = false }: { onChosen: (chosen: string) => void; refuses?: boolean }) {
  const [chosen, setChosen] = useState({ show: 'all', columns: ['CIO', 'CTO'] })
  const choose = (next: typeof chosen) => {
    onChosen(`${next.show}: ${next.columns.join()}`)
    if (!refuses) setChosen(next)
  }
  return (
    <>
      <ChoiceGroup
        legend="Show"
        name="show"
        choices={shows}
        value={chosen.show}
        onChange={(show) => choose({ ...chosen, show })}
      />
      <CheckGroup
        legend="Columns"
        name="columns"
        choices={columns}
        values={chosen.columns}
        onToggle={(column) => choose({ ...chosen, columns: chosen.columns.filter((each) => each !== column) })}
      />
    </>
  )
}

test('a choice is marked at once, and its consequences follow after the paint', async () => {
  const onChosen = vi.fn()
  render(<Choices onChosen={onChosen} />)
  fireEvent.click(screen.getByRole('radio', { name: 'some' }))
  expect(screen.getByRole('radio', { name: 'some' })).toBeChecked()
  expect(onChosen).not.toHaveBeenCalled()
  await paint()
  expect(onChosen.mock.calls).toEqual([['some: CIO,CTO']])
  expect(screen.getByRole('radio', { name: 'some' })).toBeChecked()
})

test('choices before one paint build on each other, in their order', async () => {
  const onChosen = vi.fn()
  render(<Choices onChosen={onChosen} />)
  fireEvent.click(screen.getByRole('checkbox', { name: 'CTO' }))
  fireEvent.click(screen.getByRole('radio', { name: 'some' }))
  expect(screen.getByRole('checkbox', { name: 'CTO' })).not.toBeChecked()
  await paint()
  expect(onChosen.mock.calls).toEqual([['all: CIO'], ['some: CIO']])
  expect(screen.getByRole('checkbox', { name: 'CTO' })).not.toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'CIO' })).toBeChecked()
})

test.each([
  ['finger', () => fireEvent.pointerDown(document.body)],
  ['key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
])('what follows from a choice is done before the next %s does anything', async (_, press) => {
  const onChosen = vi.fn()
  render(<Choices onChosen={onChosen} />)
  fireEvent.click(screen.getByRole('radio', { name: 'some' }))
  press()
  await waitFor(() => expect(onChosen).toHaveBeenCalledOnce())
  expect(frames).toHaveLength(1)
  await paint()
  expect(onChosen).toHaveBeenCalledOnce()
})

test('a rejected choice is reset', async () => {
  render(<Choices onChosen={() => {}} refuses />)
  fireEvent.click(screen.getByRole('checkbox', { name: 'CTO' }))
  await paint()
  expect(screen.getByRole('checkbox', { name: 'CTO' })).toBeChecked()
})

test('the last checked box stays checked, and a press on it has no consequences', async () => {
  const onChosen = vi.fn()
  render(<Choices onChosen={onChosen} />)
  fireEvent.click(screen.getByRole('checkbox', { name: 'CTO' }))
  await paint()
  for (let press = 0; press < 2; press++) {
    fireEvent.click(screen.getByRole('checkbox', { name: 'CIO' }))
    expect(screen.getByRole('checkbox', { name: 'CIO' })).toBeChecked()
  }
  await paint()
  expect(onChosen).toHaveBeenCalledOnce()
})

test('a choice made elsewhere is marked, and the one before can be chosen again', async () => {
  const onChosen = vi.fn()
  const choice = (value: string) => (
    <ChoiceGroup legend="Show" name="show" choices={shows} value={value} onChange={onChosen} />
  )
  const { rerender } = render(choice('all'))
  rerender(choice('some'))
  expect(screen.getByRole('radio', { name: 'some' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'all' })).not.toBeChecked()
  fireEvent.click(screen.getByRole('radio', { name: 'all' }))
  await paint()
  expect(onChosen).toHaveBeenCalledWith('all')
})

test('what was chosen before hydration stays, until the value differs', async () => {
  const choice = (value: string) => (
    <ChoiceGroup legend="Show" name="show" choices={shows} value={value} onChange={() => {}} />
  )
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(choice('all'))
  screen.getByRole<HTMLInputElement>('radio', { name: 'some' }).checked = true
  const { rerender } = render(choice('all'), { container, hydrate: true })
  expect(screen.getByRole('radio', { name: 'some' })).toBeChecked()
  rerender(choice('all'))
  expect(screen.getByRole('radio', { name: 'some' })).toBeChecked()
  rerender(choice('some'))
  rerender(choice('all'))
  expect(screen.getByRole('radio', { name: 'all' })).toBeChecked()
})

test('a component removed before the paint has no consequences', async () => {
  const onChosen = vi.fn()
  const { unmount } = render(<Choices onChosen={onChosen} />)
  fireEvent.click(screen.getByRole('radio', { name: 'some' }))
  unmount()
  await paint()
  expect(onChosen).not.toHaveBeenCalled()
})
