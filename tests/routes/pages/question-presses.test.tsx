import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { captureEarlyInput } from '#client/early-input.ts'
import { ignoreDoublePresses } from '#client/ignore-double-presses.ts'
import { openPage } from '#tests/routes/open-page.tsx'
import { asked, forgetQuiz, main, pass, stopClock, stored } from '#tests/routes/quiz-in-hand.ts'

beforeEach(() => {
  forgetQuiz()
  stopClock()
  // jsdom has no layout: every press is at the same place.
  onTestFinished(ignoreDoublePresses(document))
})

afterEach(() => vi.restoreAllMocks())

describe('a press that is meant for the question before', () => {
  test('the second half of a double click answers nothing on the next question', async () => {
    const { user, address } = await openPage('/quiz/people')
    await user.click(screen.getByText('20–99'))
    await asked('reach')
    pass(450)
    await user.click(screen.getByText('A small part'))
    await user.click(screen.getByRole('radio', { name: 'About half' }))
    expect(stored()).toEqual({ people: ['to99'] })
    expect(main().queryByRole('radio', { checked: true })).not.toBeInTheDocument()
    expect(address()).toBe('/quiz/reach')
    pass(500)
    await user.click(screen.getByText('A small part'))
    await asked('inside')
    expect(stored()).toEqual({ people: ['to99'], reach: ['some'] })
  })

  test('the second half of a double click on Start, Skip, or Back answers and skips nothing either', async () => {
    const { user, address } = await openPage('/quiz')
    await user.click(screen.getByRole('link', { name: 'Start quiz' }))
    await asked('people')
    await user.click(screen.getByText('20–99'))
    expect(stored()).toEqual({})
    pass(1_000)
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    await asked('reach')
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    expect(address()).toBe('/quiz/reach')
    pass(1_000)
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await asked('people')
    await user.click(screen.getByText('20–99'))
    expect(stored()).toEqual({})
  })

  test('on a list, the first press that counts ticks', async () => {
    const { user } = await openPage('/quiz/inside')
    await user.click(screen.getByText('Nobody'))
    await asked('inblocks')
    await user.click(screen.getByText('Too much work'))
    expect(screen.getByRole('checkbox', { name: 'Too much work' })).not.toBeChecked()
    pass(1_000)
    await user.click(screen.getByText('Too much work'))
    expect(screen.getByRole('checkbox', { name: 'Too much work' })).toBeChecked()
  })

  test('on the review, the second half of a double click on the way there changes nothing', async () => {
    const { user } = await openPage('/quiz/gaps')
    await user.click(screen.getByRole('button', { name: 'Review answers' }))
    await user.click(await screen.findByText('Under 20'))
    expect(stored()).toEqual({})
    pass(1_000)
    await user.click(screen.getByText('Under 20'))
    expect(stored()).toEqual({ people: ['to19'] })
  })

  test('keys count at once', async () => {
    const { user } = await openPage('/quiz/people')
    screen.getByRole('radio', { name: 'Under 20' }).focus()
    await user.keyboard('2{Enter}')
    await asked('reach')
    await user.keyboard('2')
    expect(stored()).toEqual({ people: ['to99'], reach: ['some'] })
  })

  test('a press on Next right after an answer that went on skips none', async () => {
    const { user, address } = await openPage('/quiz/people')
    await user.click(screen.getByText('20–99'))
    await asked('reach')
    pass(1_000)
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    expect(address()).toBe('/quiz/reach')
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_500)
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    await waitFor(() => expect(address()).toBe('/quiz/inside'))
  })
})

describe('what is pressed before the page answers', () => {
  test('is an answer by pointer once it does', async () => {
    const { user, address } = await openPage('/quiz/people')
    const early = captureEarlyInput(document, [], () => {})
    await user.click(screen.getByText('20–99'))
    expect(stored()).toEqual({})
    early.replay()
    await asked('reach')
    expect(stored()).toEqual({ people: ['to99'] })
    expect(address()).toBe('/quiz/reach')
  })

  test('ticks a list once it does; what was pressed twice is as before, and “nothing” stands alone', async () => {
    const { user, address } = await openPage('/quiz/inblocks')
    const early = captureEarlyInput(document, [], () => {})
    for (const label of ['Too much work', 'Loss of trust', 'Too much work', 'Too far from decisions'])
      await user.click(screen.getByText(label))
    early.replay()
    await waitFor(() => expect(stored()).toEqual({ inblocks: ['trust', 'place'] }))
    const later = captureEarlyInput(document, [], () => {})
    await user.click(screen.getByText('Too much work'))
    await user.click(screen.getByText('Nothing. It works, and will'))
    later.replay()
    await waitFor(() => expect(stored()).toEqual({ inblocks: ['nothing'] }))
    expect(main().getAllByRole('checkbox', { checked: true })).toHaveLength(1)
    expect(address()).toBe('/quiz/inblocks')
  })

  test('number keys tick each of a list', async () => {
    const { user } = await openPage('/quiz/inblocks')
    screen.getByRole('checkbox', { name: 'Too much work' }).focus()
    const early = captureEarlyInput(document, [], () => {})
    await user.keyboard('1242')
    early.replay()
    await waitFor(() => expect(stored()).toEqual({ inblocks: ['load', 'mandate'] }))
  })
})
