import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { exampleList } from '#content/examples/list.ts'
import { SimilarExamples } from '#ui/result/similar-examples.tsx'

const match = (id: string, common: number) => {
  const example = exampleList.find((each) => each.id === id)
  if (example === undefined) throw new Error(`There is no example "${id}"`)
  return { example, common, asked: 12 }
}

test('each example leads to its page, and says how much is in common and what was decided', () => {
  render(
    <SimilarExamples matches={[match('retailer', 9.5), match('bank', 7.33)]} decidedOf={({ id }) => `For ${id}`} />,
  )
  const section = screen.getByRole('region', { name: 'Organizations like yours' })
  const [first, second] = within(section).getAllByRole('listitem')
  if (first === undefined || second === undefined) throw new Error('expected two examples')
  expect(
    within(first).getByRole('link', { name: 'A department store chain that lost both technology leaders' }),
  ).toHaveAttribute('href', '/examples/retailer')
  expect(first).toHaveTextContent('Department store chain, United States, 2017')
  expect(first).toHaveTextContent('Decided: For retailer')
  expect(first).toHaveTextContent('10 of 12 answers in common')
  expect(second).toHaveTextContent('Commercial bank, Nigeria, 11,200 people (invented)')
  expect(second).toHaveTextContent('Language models said: For bank')
  expect(second).toHaveTextContent('7 of 12 answers in common')
})

test('without any, there is no section', () => {
  render(<SimilarExamples matches={[]} decidedOf={() => ''} />)
  expect(screen.queryByRole('region')).toBeNull()
})
