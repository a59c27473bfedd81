import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { validation } from '#content/quiz/validation.ts'
import { isList } from '#domain/quiz/answers.ts'
import { sizesWithExecutive } from '#domain/quiz/sizes-with-executive.ts'
import { validationSets } from '#model/quiz-validation.ts'
import { axes, otherRoles } from '#model/quiz.ts'
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
      .getByText(/^A full-time head leads it, and skill, trust, and position aren’t the problem/)
      .closest('li')
    expect(support).toHaveTextContent(/Cover:full-time head/)
    expect(support).toHaveTextContent(/Obstacles:support/)
    const close = section('From findings to a result')
      .getByText(/don’t clearly need different leaders/)
      .closest('li')
    expect(close).toHaveTextContent(/Sides that call for a new executive:2/)
    expect(close).toHaveTextContent(/“No” or “Partly”/)
  })

  test('has a title for every size at which the quiz can recommend the executive, and no other, as an opinion', () => {
    const titles = section('Titles')
    expect(titles.getByText(/our opinion/)).toBeVisible()
    const shown = titles.getAllByRole('cell').map(({ textContent }) => textContent)
    expect(shown).toEqual(
      ([...axes, 'combined'] as const).flatMap((kind) =>
        sizesWithExecutive(quiz, kind).map(({ id }) => quiz.titles[kind][id]),
      ),
    )
  })

  test('says at which sizes a side has too few points for an executive, and what it calls for at most', () => {
    const points = section('How stakes are counted')
    expect(points.getByText(/“Under 20,” neither side calls for more than a full-time head/)).toBeVisible()
    expect(points.getByText(/has at most/)).toHaveTextContent(
      'The inward side (CIO) has at most 4 points if the answer is “20–99,” too few for an executive.',
    )
  })

  test('says what the example can pay for, since the first rule for a result asks it', () => {
    const [first] = quiz.resultRules
    expect(first?.when.pay).toEqual(['no'])
    expect(section('A worked example').getByText('“One,” so the first rule for a result doesn’t apply.')).toBeVisible()
  })

  test('says what an unchecked item counts as, and what the quiz never suggests', () => {
    expect(
      section('Unanswered questions and inconclusive results').getByText(
        /Lists don’t have it: once anything is checked, the rest counts as not true\./,
      ),
    ).toBeVisible()
    expect(
      section('Limits').getByText(/It never suggests giving both sides to an executive you already have/),
    ).toBeVisible()
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
  const misses = () => validated().getByRole('table', { name: /^Misses by reading/ })
  const validated = () => section('Results on our own test cases')

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
    const cells = (name: RegExp) =>
      within(within(misses()).getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    expect(cells(/^All misses/)).toEqual(['10', '10'])
    // Two more than none, an executive where it's open, and two where one is enough; the rest are fewer, or another one.
    expect(cells(/^More executives than expected/)).toEqual(['3', '4'])
    expect(cells(/^Fewer than expected/)).toEqual(['5', '5'])
  })

  test('says how many cases expected the result that was missed', () => {
    const rows = within(misses()).getAllByRole('rowheader')
    expect(rows.map(({ textContent }) => textContent)).toContain('One executive for both (11), but got CTO')
  })

  test('says how many other roles weren’t expected, and how little a few real cases say', () => {
    const { readings, expected } = validation
    for (const { otherRolesNamed, otherRolesUnexpected } of readings) {
      const text = `led to ${otherRolesNamed} other roles, ${otherRolesUnexpected} of them not expected`
      expect(validated().getByText((shown) => shown.includes(text))).toBeVisible()
    }
    expect(expected.real.cases).toBe(18)
    expect(validated().getByText(/anywhere from about 49% to 88%\.$/)).toBeVisible()
  })

  test('says who the readers were, and that these are no unseen cases', () => {
    const [first] = validated().getAllByText(/language models/)
    expect(first).toHaveTextContent(
      /^We tried the quiz on 78 organizations.* They may have known how the real cases ended/,
    )
    const rule = /^Expected is what most of three other language models/
    expect(
      validated().getByText((_, element) => element?.matches('li') === true && rule.test(element.textContent)),
    ).toBeVisible()
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
