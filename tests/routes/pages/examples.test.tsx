import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { agrees, quizResultOf } from '#domain/examples/agreement.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import type { Example } from '#model/example.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const { examples, quiz } = content
const real = examples.filter(({ basis }) => basis === 'real')
const invented = examples.filter(({ basis }) => basis === 'invented')
const agreeing = (list: readonly Example[]) => list.filter((example) => agrees(quiz, example)).length
const nameOf = (result: string) => quiz.results.find(({ id }) => id === result)?.name ?? 'no such result'
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('the index', () => {
  test('says how often the quiz is right here, and that this is no sample', async () => {
    await openPage('/examples')
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent(`matches ${agreeing(real)} of the ${real.length} real decisions shown here`)
    expect(main).toHaveTextContent(`${agreeing(invented)} of the ${invented.length} invented cases`)
    expect(main).toHaveTextContent('to show different kinds of organizations, not at random')
    expect(main).toHaveTextContent('covers all 18 real decisions')
    expect(screen.getByRole('link', { name: 'methodology' })).toHaveAttribute('href', '/method#validation')
  })

  test.each([
    { region: 'Real decisions', list: real, decidedBy: 'Decided' },
    { region: 'Invented organizations', list: invented, decidedBy: 'Language models said' },
  ])('$region: each with both answers, and whether they agree', async ({ region, list, decidedBy }) => {
    await openPage('/examples')
    const rows = section(region).getAllByRole('listitem')
    expect(rows).toHaveLength(list.length)
    list.forEach((example, index) => {
      const row = rows[index] ?? document.body
      const { title, organization, decided } = example
      expect(within(row).getByRole('link', { name: title })).toHaveAttribute('href', `/examples/${example.id}`)
      const { id, name } = quizResultOf(quiz, example)
      const result = within(row).getByRole('link', { name })
      expect(result.getAttribute('href')).toMatch(new RegExp(`^/result/${id}\\?a=v2\\.people-`))
      expect(row).toHaveTextContent(organization)
      expect(row).toHaveTextContent(`${decidedBy}${nameOf(decided.result)}`)
      expect(within(row).getByText(/^They /)).toHaveTextContent(agrees(quiz, example) ? 'They agree' : 'They differ')
    })
  })
})

describe.each(examples)('$id', (example) => {
  const { id, title, organization, story, decided, difference, outcome, source } = example

  test('tells how it stood, what the quiz says, what was decided, and how it went', async () => {
    const { head } = await openPage(`/examples/${id}`)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(head().title).toContain(title)
    expect(head().description).toContain(organization)
    expect(screen.getByRole('article')).toHaveTextContent(`${organization}${story.join(' ')}`)

    const explanation = explainResult(quiz, { chosen: example.answers })
    const answer = screen.getByRole('region', { name: 'Quiz result' })
    expect(answer).toHaveTextContent(explanation.text.name)
    expect(answer).toHaveTextContent(explanation.neither?.text ?? explanation.rule?.because ?? 'no reason')
    const findings = within(answer).getAllByRole('definition')
    expect(findings.map(({ textContent }) => textContent)).toEqual([
      explanation.sides.inward.found?.rule.because,
      explanation.sides.outward.found?.rule.because,
    ])

    const region = screen.getByRole('region', {
      name: example.basis === 'real' ? 'Decision' : 'Readers’ advice',
    })
    expect(region).toHaveTextContent(`${nameOf(decided.result)}${decided.text}`)
    expect(within(region).getByText(agrees(quiz, example) ? /^This matches/ : /^This differs/)).toBeVisible()

    const part = (name: string) => screen.queryByRole('region', { name })?.textContent
    expect(part('Why they differ')).toBe(difference && `Why they differ${difference}`)
    expect(part('Outcome')).toBe(outcome && `Outcome${outcome}`)
    if (source === undefined) expect(part('Source')).toBeUndefined()
    else {
      const link = section('Source').getByRole('link', { name: source.title })
      expect(link).toHaveAttribute('href', source.address)
      expect(link).toHaveAttribute('rel', 'noreferrer')
      expect(part('Source')).toContain(source.publisher)
    }
  })
})

describe('from an example', () => {
  test('its full result opens, with its answers and not one’s own', async () => {
    const { user, address } = await openPage('/examples/bank')
    await user.click(screen.getByRole('link', { name: 'View full result' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Both' })).toBeVisible()
    expect(address()).toMatch(/^\/result\/both\?a=v2\./)
    expect(screen.getByText(/viewing answers from a shared link/)).toBeVisible()
  })

  test('the next one opens, and the one before; the first and the last have one neighbor', async () => {
    const { user, address } = await openPage(`/examples/${examples[0]?.id}`)
    const around = () => within(screen.getByRole('navigation', { name: 'Examples' }))
    expect(around().getAllByRole('link')).toHaveLength(1)
    await user.click(around().getByRole('link', { name: /^Next/ }))
    await screen.findByRole('heading', { level: 1, name: examples[1]?.title ?? '' })
    await user.click(around().getByRole('link', { name: /^Previous/ }))
    await screen.findByRole('heading', { level: 1, name: examples[0]?.title ?? '' })
    expect(address()).toBe(`/examples/${examples[0]?.id}`)
  })

  test('after the last one there is none', async () => {
    await openPage(`/examples/${examples.at(-1)?.id}`)
    const around = within(screen.getByRole('navigation', { name: 'Examples' }))
    expect(around.queryByRole('link', { name: /^Next/ })).toBeNull()
    expect(around.getByRole('link', { name: /^Previous/ })).toBeVisible()
  })

  test('all of them are a step away', async () => {
    const { user } = await openPage('/examples/bank')
    await user.click(screen.getByRole('link', { name: 'All examples' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Examples' })).toBeVisible()
  })
})

test('an example that isn’t there offers the nearest ones', async () => {
  await openPage('/examples/softwarefirm')
  const links = within(screen.getByRole('main')).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toContain('/examples/software-firm')
})

describe('ways in', () => {
  test('the quiz offers one for each of ten kinds, and all of them', async () => {
    await openPage('/quiz')
    const list = screen.getByRole('heading', { name: 'Not sure? See an example like yours' }).closest('li')
    const links = within(list ?? document.body).getAllByRole('link')
    expect(links).toHaveLength(11)
    for (const link of links.slice(0, -1)) {
      const example = examples.find(({ id }) => link.getAttribute('href') === `/examples/${id}`)
      expect(link).toHaveTextContent(example?.label ?? 'no such example')
    }
    expect(links.at(-1)).toHaveAttribute('href', '/examples')
  })

  test('so does the method page, with its validation', async () => {
    await openPage('/method')
    const link = section('Results on our own test cases').getByRole('link', { name: 'See examples of real decisions' })
    expect(link).toHaveAttribute('href', '/examples')
  })
})
