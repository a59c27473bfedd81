import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { restoreLostFocus } from '#client/restore-lost-focus.ts'

/** Three conditions, each of which takes itself away. */
beforeEach(() => {
  document.body.innerHTML = '<button>One</button><button>Two</button><button>Three</button>'
  for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => button.remove())
  const stop = restoreLostFocus(document)
  onTestFinished(() => {
    stop()
    document.body.innerHTML = ''
  })
})

const button = (name: string) => screen.getByRole('button', { name })

test('where a control goes away by its own press, the next one has the focus', async () => {
  button('Two').focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByRole('button', { name: 'Two' })).not.toBeInTheDocument()
  await waitFor(() => expect(button('Three')).toHaveFocus())
})

test('where there is no next one, the last before it has the focus', async () => {
  button('Three').focus()
  await userEvent.keyboard(' ')
  await waitFor(() => expect(button('Two')).toHaveFocus())
})

test('what is placed by the press itself stays there', async () => {
  button('Two').addEventListener('click', () => button('One').focus())
  button('Two').focus()
  await userEvent.keyboard('{Enter}')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(button('One')).toHaveFocus()
})

test('a control that stays keeps the focus, whatever goes away around it', async () => {
  document.body.insertAdjacentHTML('afterbegin', '<input aria-label="Words" />')
  const words = screen.getByRole('textbox', { name: 'Words' })
  words.addEventListener('keydown', () => button('One').remove())
  words.focus()
  await userEvent.keyboard('{Enter}')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(words).toHaveFocus()
})
