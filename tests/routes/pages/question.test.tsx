import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { quizStore } from '#state/quiz.ts'
import { openPage } from '#tests/routes/open-page.tsx'
import { asked, forgetQuiz, main, pass, stopClock, stored } from '#tests/routes/quiz-in-hand.ts'

beforeEach(() => {
  forgetQuiz()
  stopClock()
})

afterEach(() => vi.restoreAllMocks())

describe('a question for one answer', () => {
  test('is asked with a hint, and "don’t know" last', async () => {
    await openPage('/quiz/reach')
    const group = screen.getByRole('radiogroup', { name: /^How much of what customers come to you for/ })
    expect(group).toHaveAccessibleDescription(
      'Customers: anyone you serve. Count what they come for. Selecting an answer opens the next question. With the keyboard, press Enter to continue.',
    )
    const options = within(group).getAllByRole('radio')
    expect(options.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'None, or only standard services, such as a website1',
      'A small part2',
      'About half3',
      'Most or all4',
      'Don’t know5',
    ])
    expect(screen.getByText('2 of 12')).toBeVisible()
  })

  test('has number keys for its first ten options, with 0 for the tenth', async () => {
    const { user } = await openPage('/quiz/inside')
    const radios = within(screen.getByRole('radiogroup', { name: /^Who leads/ })).getAllByRole('radio')
    expect(radios.map((radio) => radio.closest('label')?.querySelector('kbd')?.textContent)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '0',
      undefined,
    ])
    radios[0]?.focus()
    await user.keyboard('9')
    expect(screen.getByRole('radio', { name: 'Someone in title only' })).toBeChecked()
    await user.keyboard('0')
    expect(screen.getByRole('radio', { name: 'Vacant, interim, or about to be' })).toBeChecked()
  })

  test('number keys answer, Enter goes on, and Back finds the answer as it was', async () => {
    const { user, address } = await openPage('/quiz/people')
    screen.getByRole('radio', { name: 'Under 20' }).focus()
    await user.keyboard('2{Enter}')
    expect(await asked('reach')).toHaveFocus()
    expect(address()).toBe('/quiz/reach')
    pass(600)
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(await screen.findByRole('radio', { name: '20–99' })).toBeChecked()
    expect(screen.getByText('1 answered')).toBeVisible()
  })

  test('number keys work from the first question on, where the focus is on its heading', async () => {
    const { user } = await openPage('/quiz')
    await user.click(screen.getByRole('link', { name: 'Start quiz' }))
    expect(await asked('people')).toHaveFocus()
    await user.keyboard('3{Enter}')
    expect(await asked('reach')).toHaveFocus()
    await user.keyboard('1')
    expect(stored()).toEqual({ people: ['to499'], reach: ['none'] })
  })

  test('arrow keys pass through the answers without going on', async () => {
    const { user, address } = await openPage('/quiz/people')
    screen.getByRole('radio', { name: 'Under 20' }).focus()
    await user.keyboard(' {ArrowDown}{ArrowDown}')
    expect(screen.getByRole('radio', { name: '100–499' })).toBeChecked()
    expect(address()).toBe('/quiz/people')
  })

  test('an answer by pointer goes on by itself, and so does changing it', async () => {
    const { user, address } = await openPage('/quiz/people')
    await user.click(screen.getByText('20–99'))
    await asked('reach')
    pass(600)
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(await screen.findByRole('radio', { name: '20–99' })).toBeChecked()
    pass(600)
    await user.click(screen.getByText('Under 20'))
    await asked('reach')
    expect(stored()).toEqual({ people: ['to19'] })
    expect(address()).toBe('/quiz/reach')
  })

  test('that a press leads on is said before the first question', async () => {
    await openPage('/quiz')
    expect(screen.getByText(/selecting it opens the next question; with the keyboard, press Enter/)).toBeVisible()
  })

  test('the selected answer leads on, too, and a click of assistive technology is a press like any other', async () => {
    const { user } = await openPage('/quiz/people')
    screen.getByRole('radio', { name: '20–99' }).click()
    await asked('reach')
    pass(600)
    await user.click(screen.getByRole('link', { name: 'Back' }))
    pass(600)
    await user.click(await screen.findByRole('radio', { name: '20–99', checked: true }))
    await asked('reach')
    expect(stored()).toEqual({ people: ['to99'] })
  })

  test('a number that is pressed on a link or a button answers nothing', async () => {
    const { user } = await openPage('/quiz/people')
    screen.getByRole('button', { name: 'Skip' }).focus()
    await user.keyboard('4')
    expect(main().queryByRole('radio', { checked: true })).not.toBeInTheDocument()
  })

  test('a number that is pressed outside of the question answers nothing', async () => {
    const { user } = await openPage('/quiz/people')
    screen.getByRole('link', { name: 'CIO vs. CTO, home' }).focus()
    await user.keyboard('4')
    expect(main().queryByRole('radio', { checked: true })).not.toBeInTheDocument()
  })

  test('is skipped without an answer, and gone on from with one', async () => {
    const { user, address } = await openPage('/quiz/people')
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    await asked('reach')
    expect(address()).toBe('/quiz/reach')
    await user.tab()
    await user.keyboard('2')
    expect(screen.getByRole('button', { name: 'Next' })).toBeVisible()
  })

  test('an unknown one leads to the pages that are there', async () => {
    await openPage('/quiz/peopel')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
    expect(screen.getByRole('link', { name: /How many people/ })).toHaveAttribute('href', '/quiz/people')
  })
})

describe('a question for a list', () => {
  test('is asked with who leads that side, and says that any number can be chosen', async () => {
    quizStore.setState({ answers: { chosen: { inside: ['head'] } } })
    await openPage('/quiz/inblocks')
    const group = screen.getByRole('group', { name: 'What stands in the way?' })
    expect(group).toHaveAccessibleDescription(
      'Who leads the technology that people here work with? A full-time head below the top team Technology people here work with. Choose any.',
    )
    expect(within(group).getAllByRole('checkbox')).toHaveLength(9)
    expect(main().queryByLabelText(/Don’t know/)).not.toBeInTheDocument()
  })

  test('a pointer ticks and unticks, and never goes on', async () => {
    const { user, address } = await openPage('/quiz/inblocks')
    await user.click(screen.getByText('Too much work'))
    await user.click(screen.getByText('Loss of trust'))
    await user.dblClick(screen.getByText('Too far from decisions'))
    expect(stored()).toEqual({ inblocks: ['load', 'trust'] })
    await user.click(screen.getByText('Too much work'))
    expect(stored()).toEqual({ inblocks: ['trust'] })
    expect(address()).toBe('/quiz/inblocks')
  })

  test('number keys tick and untick, a key that is held down does it once, and Enter goes on', async () => {
    const { user, address } = await openPage('/quiz/inblocks')
    screen.getByRole('checkbox', { name: 'Too much work' }).focus()
    await user.keyboard('14')
    expect(stored()).toEqual({ inblocks: ['load', 'mandate'] })
    await user.keyboard('1{2>5/}')
    expect(stored()).toEqual({ inblocks: ['skill', 'mandate'] })
    await user.keyboard('{Enter}')
    await asked('instakes')
    expect(address()).toBe('/quiz/instakes')
  })

  test('“nothing” stands alone: it unticks the others, and they untick it', async () => {
    const { user } = await openPage('/quiz/inblocks')
    await user.click(screen.getByText('Too much work'))
    await user.click(screen.getByText('Nothing. It works, and will'))
    expect(main().getAllByRole('checkbox', { checked: true })).toHaveLength(1)
    expect(screen.getByRole('checkbox', { name: /^Nothing/ })).toBeChecked()
    await user.click(screen.getByText('Too much work'))
    expect(screen.getByRole('checkbox', { name: /^Nothing/ })).not.toBeChecked()
    expect(stored()).toEqual({ inblocks: ['load'] })
  })

  test('unticked to the last, it is unanswered', async () => {
    const { user } = await openPage('/quiz/gaps')
    await user.click(screen.getByText('None of these'))
    expect(screen.getByText('1 answered')).toBeVisible()
    await user.click(screen.getByText('None of these'))
    expect(screen.getByText('None answered yet')).toBeVisible()
  })
})
