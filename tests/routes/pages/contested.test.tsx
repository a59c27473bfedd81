import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { leanName } from '#domain/responsibilities/facets.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Topic } from '#model/topic.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const { topics, roles } = content
const section = (name: string) => within(screen.getByRole('region', { name }))
const nameOf = ({ role, who }: Topic['cases'][number]) => roles.find(({ id }) => id === role)?.abbreviation ?? who ?? ''

function only<T>(list: readonly T[], index = 0): T {
  const found = list[index]
  if (found === undefined) throw new Error('expected one more')
  return found
}

test('the list has every topic: its name, its question, and who the cases are for', async () => {
  await openPage('/contested')
  const list = only(within(screen.getByRole('main')).getAllByRole('list'))
  const entries = within(list).getAllByRole('heading', { level: 2 })
  expect(entries.map(({ textContent }) => textContent)).toEqual(topics.map(({ name }) => name))
  topics.forEach(({ id, name, question, cases }) => {
    const link = within(list).getByRole('link', { name })
    expect(link).toHaveAttribute('href', `/contested/${id}`)
    const entry = link.closest('li') ?? document.body
    expect(entry).toHaveTextContent(question)
    // Every topic has a case for each role, so only the others are worth a line.
    const others = within(entry).getAllByText(/^Also a case for /)
    expect(others.map(({ textContent }) => textContent)).toEqual(
      cases.flatMap(({ who }) => (who === undefined ? [] : [`Also a case for ${who}`])),
    )
  })
})

test('the list says what is judged and what has sources, and doesn’t lead to itself', async () => {
  await openPage('/contested')
  expect(
    screen.getByText(
      /^15 questions that organizations answer differently\. .* are our judgment\. Facts have sources\. Two people can settle them in a/,
    ),
  ).toBeVisible()
  const steps = within(screen.getByRole('navigation', { name: 'Next steps' }))
  expect(steps.queryByRole('link', { name: 'See where organizations differ' })).toBeNull()
})

test('the search leads to the responsibilities and topics that it finds', async () => {
  const { user, address } = await openPage('/contested')
  await user.type(screen.getByRole('searchbox', { name: 'Search topics and responsibilities' }), 'shadow IT{Enter}')
  const found = await screen.findByRole('region', { name: 'Contested topics' })
  expect(within(found).getByRole('link', { name: 'Shadow IT' })).toHaveAttribute('href', '/contested/shadow-it')
  expect(address()).toBe('/responsibilities?q=shadow%20IT')
})

test('a search for nothing leads to all responsibilities', async () => {
  const { user, address } = await openPage('/contested')
  await user.click(screen.getByRole('button', { name: 'Search' }))
  await screen.findByRole('heading', { level: 1, name: /^Who owns what/ })
  expect(address()).toBe('/responsibilities')
})

test('the list has the name by which the navigation and its topics lead to it', async () => {
  await openPage('/contested')
  expect(screen.getByRole('heading', { level: 1, name: 'Contested topics' })).toBeVisible()
})

describe.each(topics)('$id', (topic) => {
  const { id, name, question, cases, tests, facts, disagreements } = topic

  test('asks its question, and makes every case and every test', async () => {
    const { head } = await openPage(addressOf.topic(id))
    expect(screen.getByRole('heading', { level: 1, name: question })).toBeVisible()
    const back = within(screen.getByRole('article')).getByRole('link', { name: 'Contested topics' })
    expect(back).toHaveAttribute('href', '/contested')
    expect(head().title).toContain(name)
    expect(head().description).toContain(question)
    const shown = section('The cases').getAllByRole('heading', { level: 3 })
    expect(shown.map(({ textContent }) => textContent)).toEqual(
      cases.map((each) => `Case for ${each.role === undefined ? '' : 'the '}${nameOf(each)}`),
    )
    cases.forEach(({ statement }, index) => {
      expect(only(shown, index).parentElement).toHaveTextContent(`${statement.text}*`)
    })
    const questions = section('Ask aloud').getAllByRole('listitem')
    expect(questions).toHaveLength(tests.length)
    tests.forEach(({ text }, index) => expect(only(questions, index)).toHaveTextContent(`${text}*`))
  })

  test('gives what sources say with the source, those that disagree side by side', async () => {
    await openPage(addressOf.topic(id))
    const said = [...facts, ...disagreements.flatMap(({ findings }) => findings.map(({ statement }) => statement))]
    const article = screen.getByRole('article')
    for (const { text, sources } of said) {
      expect(article).toHaveTextContent(text)
      const opener = within(article)
        .getAllByRole('button', { name: /^Source †: another source/ })
        .find((button) => button.parentElement?.parentElement?.parentElement?.textContent?.startsWith(text))
      const source = content.externalSources.find((each) => each.id === sources[0])
      expect(opener?.nextSibling).toHaveTextContent(source?.title ?? 'no such source')
      expect(opener?.nextSibling).toHaveTextContent(`Read on `)
    }
    for (const { about, findings } of disagreements) {
      const list = screen.getByRole('heading', { level: 3, name: about }).nextElementSibling
      expect(list?.children).toHaveLength(findings.length)
      for (const { headline } of findings) expect(list).toHaveTextContent(headline)
    }
    if (disagreements.length === 0) expect(screen.queryByRole('region', { name: 'Where sources differ' })).toBeNull()
    if (facts.length === 0) expect(screen.queryByRole('region', { name: 'What sources say' })).toBeNull()
  })

  test('leads to the responsibilities and the rows that it touches', async () => {
    await openPage(addressOf.topic(id))
    const touched = section('Responsibilities it touches')
    for (const each of topic.responsibilities) {
      const entry = content.responsibilities.find((responsibility) => responsibility.id === each)
      if (entry === undefined) throw new Error(`There is no responsibility "${each}"`)
      const link = touched.getByRole('link', { name: entry.term })
      expect(link).toHaveAttribute('href', addressOf.responsibility(each))
      expect(link.closest('li')).toHaveTextContent(leanName(content, entry.lean))
    }
    const rows = section('See also in the comparison').getAllByRole('link')
    expect(rows.map((link) => link.getAttribute('href')?.split('#')[1])).toEqual(topic.rows)
  })
})

test.each([
  ['/contested/security', 'Case for a CISO who reports outside IT'],
  ['/contested/reporting', 'Case for CEO, COO, or CFO, or one combined executive'],
])('%s names a case for someone else as in a sentence', async (address, name) => {
  await openPage(address)
  expect(
    section('The cases')
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent),
  ).toContain(name)
})

test('what people type to find a topic isn’t among its terms', async () => {
  await openPage('/contested/data')
  expect(screen.getByText('Related terms:').parentElement).toHaveTextContent('data ownership')
  expect(screen.getByRole('article')).not.toHaveTextContent('who owns the data')
})

test('the topic about reporting lines shows the models, and no other topic does', async () => {
  await openPage('/contested/reporting')
  const models = section('Reporting lines in use')
  for (const { name, statement } of content.reportingModels) {
    const term = models.getByText(name)
    expect(term.parentElement).toHaveTextContent(statement.text)
  }
})

test('other topics show no reporting models', async () => {
  await openPage('/contested/security')
  expect(screen.queryByRole('region', { name: 'Reporting lines in use' })).toBeNull()
})

test('the questions are copied as an agenda', async () => {
  const { user } = await openPage('/contested/ai')
  await user.click(screen.getByRole('button', { name: 'Copy the questions' }))
  const { question, tests } = only(topics)
  const [heading, , ...lines] = (await navigator.clipboard.readText()).split('\n')
  expect(heading).toBe(question)
  expect(lines.slice(0, tests.length)).toEqual(tests.map(({ text }, index) => `${index + 1}. ${text}`))
  expect(lines.at(-1)).toMatch(/^http.*\/contested\/ai$/)
})

test('it goes into a charter, where its first responsibilities are unassigned', async () => {
  const { user, address } = await openPage('/contested/ai')
  await user.click(screen.getByRole('link', { name: 'Put it in our charter' }))
  await screen.findByRole('heading', { level: 1, name: /charter/i })
  expect(address()).toBe('/charter?c=v1.ai_nobody.risk_nobody.end')
  expect(screen.queryByText(/We ignored/)).toBeNull()
  const gaps = within(screen.getByRole('region', { name: 'Unassigned' }))
  expect(gaps.getByRole('link', { name: 'AI governance' })).toBeVisible()
  expect(gaps.getAllByRole('listitem')).toHaveLength(2)
})

test('the next topic is a step away, and so is the previous one', async () => {
  const { user, address } = await openPage('/contested/ai')
  const around = () => within(screen.getByRole('navigation', { name: 'Contested topics' }))
  expect(around().getAllByRole('link')).toHaveLength(1)
  await user.click(around().getByRole('link', { name: /^Next/ }))
  await screen.findByRole('heading', { level: 1, name: only(topics, 1).question })
  expect(address()).toBe('/contested/data')
  await user.click(around().getByRole('link', { name: /^Previous/ }))
  await screen.findByRole('heading', { level: 1, name: only(topics).question })
})

test('a topic that isn’t there offers the nearest ones', async () => {
  await openPage('/contested/securty')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
  expect(only(within(screen.getByRole('main')).getAllByRole('link'))).toHaveAttribute('href', '/contested/security')
})

describe('ways in', () => {
  test('the home page leads to the list', async () => {
    await openPage('/')
    expect(screen.getByRole('link', { name: 'See where organizations differ' })).toHaveAttribute('href', '/contested')
  })

  test('a responsibility names the topics that touch it', async () => {
    await openPage('/responsibilities/security')
    const line = screen.getByText(/^Contested:/)
    const links = within(line).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/contested/security', '/contested/ot'])
    expect(line).toHaveTextContent('Contested: Security, Plants and devices (OT, IoT)')
  })

  test('a responsibility that no topic touches doesn’t', async () => {
    const touched = new Set<string>(topics.flatMap(({ responsibilities }) => responsibilities))
    const other = content.responsibilities.find(({ id }) => !touched.has(id))
    await openPage(addressOf.responsibility(other?.id ?? ''))
    expect(screen.queryByText(/^Contested:/)).toBeNull()
  })
})
