import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { restoreLostFocus } from '#client/restore-lost-focus.ts'

/** Three active filters, each of which removes itself. */
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

test('if a control removes itself, the focus moves to the next one', async () => {
  button('Two').focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByRole('button', { name: 'Two' })).not.toBeInTheDocument()
  await waitFor(() => expect(button('Three')).toHaveFocus())
})

test('without a next control, the focus moves to the last one before it', async () => {
  button('Three').focus()
  await userEvent.keyboard(' ')
  await waitFor(() => expect(button('Two')).toHaveFocus())
})

test('a click of assistive technology, which has no key and no focus, counts too', async () => {
  button('Two').click()
  await waitFor(() => expect(button('Three')).toHaveFocus())
})

test('an action can name what takes the place of its control', async () => {
  document.body.insertAdjacentHTML('beforeend', '<h2 id="new" tabindex="-1">New</h2>')
  button('Two').dataset['focusNext'] = 'new'
  button('Two').focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus())
})

test('in a list, the next control of the list comes before what the list names, also one that takes its place', async () => {
  const list = document.body.appendChild(document.createElement('div'))
  list.dataset['focusNext'] = 'new'
  list.innerHTML = '<button>Start over</button>'
  document.body.insertAdjacentHTML('beforeend', '<h2 id="new" tabindex="-1">New</h2><button>After</button>')
  button('Start over').addEventListener('click', () => {
    list.innerHTML = '<button>Undo</button>'
  })
  button('Start over').focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(button('Undo')).toHaveFocus())
  button('Undo').addEventListener('click', () => list.replaceChildren())
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus())
})

test('if the press moves the focus, it stays there', async () => {
  button('Two').addEventListener('click', () => button('One').focus())
  button('Two').focus()
  await userEvent.keyboard('{Enter}')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(button('One')).toHaveFocus()
})

test('a control that stays keeps the focus when others are removed', async () => {
  document.body.insertAdjacentHTML('afterbegin', '<input aria-label="Words" />')
  const words = screen.getByRole('textbox', { name: 'Words' })
  words.addEventListener('keydown', () => button('One').remove())
  words.focus()
  await userEvent.keyboard('{Enter}')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(words).toHaveFocus()
})
