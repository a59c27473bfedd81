import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { validation } from '#content/quiz/validation.ts'
import { isList } from '#domain/quiz/answers.ts'
import { validationSets } from '#model/quiz-validation.ts'
import { otherRoles } from '#model/quiz.ts'
import { openPage } from '#tests/routes/open-page.tsx'
import { longDate } from '#ui/kit/long-date.ts'

const { quiz } = content

const section = (name: RegExp | string) => within(screen.getByRole('region', { name }))
const items = (list: HTMLElement) => Array.from(list.children, (item) => item.textContent)

beforeEach(async () => {
  await openPage('/method')
})

describe('how the quiz decides', () => {
  test('starts with the three questions about each side', () => {
    const terms = section('Three questions about each side').getAllByRole('term')
    expect(terms.map(({ textContent }) => textContent)).toEqual(['Stakes', 'Cover', 'Obstacles'])
  })

  test.each(['inward', 'outward'] as const)('has the points that the %s side starts with', (axis) => {
    const { base, points } = quiz.sides[axis]
    const question = quiz.questions.find(({ id }) => id === base)
    const text = question?.text ?? 'no such question'
    expect(section('How stakes are counted').getByText(text, { exact: true })).toBeVisible()
    const asked = section('All questions')
      .getAllByRole('listitem')
      .find((item) => within(item).queryByRole('heading', { name: text }) !== null)
    const options = items(asked?.querySelector('ul') ?? document.body)
    expect(options.slice(0, -1)).toEqual(
      question?.options.map(({ id, label }) => `${label} ${points[id] === 1 ? '1 point' : `${points[id]} points`}`),
    )
  })

  test('says from how many points a side calls for what', () => {
    const table = section('How stakes are counted').getByRole('table', { name: 'Points, and what they call for' })
    const cells = (level: keyof typeof quiz.levelTexts) =>
      within(within(table).getByRole('row', { name: (name) => name.startsWith(quiz.levelTexts[level]) }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    const { inward, outward } = quiz.sides
    expect(cells('nobody')).toEqual(['0', '0'])
    expect(cells('named')).toEqual([`1–${inward.headFrom - 1}`, 'Never'])
    expect(cells('head')).toEqual([`${inward.headFrom}–${inward.executiveFrom - 1}`, String(outward.headFrom)])
    expect(cells('executive')).toEqual([`${inward.executiveFrom} or more`, `${outward.executiveFrom} or more`])
  })

  test('has every rule with its reason, in the order in which they are tried', () => {
    const [findings] = section('From answers to findings').getAllByRole('list')
    const [rules, kinds] = section('From findings to a result').getAllByRole('list')
    if (findings === undefined || rules === undefined || kinds === undefined) throw new Error('a list is missing')
    expect(items(findings)).toEqual(quiz.findingRules.map(({ because }) => expect.stringContaining(because)))
    expect(items(rules)).toEqual(quiz.resultRules.map(({ because }) => expect.stringContaining(because)))
    expect(items(kinds)).toEqual(quiz.neitherTexts.map(({ text }) => text))
  })

  test('has the conditions of a rule, in the words of the questions', () => {
    const findings = section('From answers to findings')
    const support = findings
      .getByText(/^A full-time head leads it, and neither skill nor standing is the problem/)
      .closest('li')
    expect(support).toHaveTextContent(/Cover:full-time head/)
    expect(support).toHaveTextContent(/Obstacles:support/)
    const close = section('From findings to a result')
      .getByText(/don’t clearly need different leaders/)
      .closest('li')
    expect(close).toHaveTextContent(/Sides that call for a new executive:2/)
    expect(close).toHaveTextContent(/“No” or “Partly”/)
  })

  test('has a title for every size, as an opinion', () => {
    const titles = section('Titles')
    expect(titles.getByText(/our opinion/)).toBeVisible()
    const shown = titles.getAllByRole('cell').map(({ textContent }) => textContent)
    expect(shown).toEqual(Object.values(quiz.titles).flatMap((each) => Object.values(each)))
  })

  test('has every other role once, with its sign', () => {
    const list = section('Other roles and steps').getByRole('list')
    expect(items(list).toSorted()).toEqual(
      otherRoles.map((role) => `${quiz.otherRoleTexts[role].name}${quiz.otherRoleTexts[role].because}`).toSorted(),
    )
    const places = quiz.otherRoleOrder.map((role) =>
      items(list).findIndex((text) => text.startsWith(quiz.otherRoleTexts[role].name)),
    )
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('says what is not known, and what does not apply', () => {
    const terms = section('Unanswered questions and inconclusive results').getAllByRole('term')
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      'Don’t know',
      'Inconclusive',
      'None, or only standard services, such as a website',
      'Smallest change',
    ])
  })
})

test('has every question with all its options, in the order in which they are asked', () => {
  const [list] = section('All questions').getAllByRole('list')
  const shown = Array.from(list?.children ?? [], (item) => ({
    question: item.querySelector('h3')?.textContent,
    options: item.querySelectorAll('li').length,
  }))
  expect(shown).toEqual(
    quiz.questions.map((question) => ({
      question: question.text,
      options: question.options.length + (isList(question) ? 0 : 1),
    })),
  )
})

describe('the validation', () => {
  const validated = () => section('Validation')

  test('has the figures of each set, with the baseline in the last column', () => {
    const table = validated().getByRole('table', { name: /^Results for readers/ })
    const rows = within(table).getAllByRole('row', { name: /^Same result as expected/ })
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual(
      validationSets.map((set) => [
        ...validation.readings.map(({ sets }) => String(sets[set].agree)),
        String(validation.expected[set].noNewRole),
      ]),
    )
  })

  test('counts the misses, all that are not agreement', () => {
    const table = validated().getByRole('table', { name: 'Misses by reading' })
    const all = within(table).getByRole('row', { name: /^All misses/ })
    expect(
      within(all)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['10', '10'])
  })

  test('says who the readers were, and that these are no unseen cases', () => {
    expect(validated().getByText('The readers are language models')).toBeVisible()
    expect(validated().getByText('These aren’t unseen cases.')).toBeVisible()
    expect(validated().getByText('Real cases are fewer and harder.')).toBeVisible()
  })
})

test('has every claim of the article', () => {
  for (const { says } of content.claims) expect(screen.getAllByText(says)).not.toHaveLength(0)
})

test('says what the other layer rests on, counted from the sources', () => {
  const { externalSources } = content
  const sources = section('Sources')
  const works = new Set(externalSources.map(({ address }) => address)).size
  const cautioned = externalSources.filter(({ caution }) => caution !== undefined).length
  const text = sources.getByText(/^Those are/)
  expect(text).toHaveTextContent(`${externalSources.length} facts from ${works} laws, studies, surveys, and articles`)
  expect(text).toHaveTextContent(`${cautioned} have a caution`)
  expect(text).toHaveTextContent('Cited most: United States Code, Official Journal of the European Union,')
  const [checked = ''] = externalSources
    .map((source) => source.checked)
    .toSorted()
    .toReversed()
  expect(text).toHaveTextContent(`last on ${longDate(checked)}`)
  expect(text).toHaveTextContent('Surveys disagree')
  expect(text).toHaveTextContent('Nothing here is legal advice')
  expect(sources.getByRole('link', { name: 'open data' })).toHaveAttribute('href', '/open-data')
})
