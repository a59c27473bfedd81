import { content } from '#content/index.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { expect, open, type Page, isolatedTest, test } from '#tests/e2e/support/test.ts'

const { questions, workedExample } = content.quiz
const link = serializeAnswers(content.quiz, workedExample)
const resultHeading = 'A part-time CIO for now'

/** The key that chooses an answer: its place among the options, "don't know" last. */
function keyFor(id: string): string {
  const chosen: Readonly<Record<string, string>> = workedExample.chosen
  const question = questions.find((each) => each.id === id)
  const options: readonly string[] = [...(question?.options ?? []), content.quiz.unknown].map((option) => option.id)
  return String(options.indexOf(chosen[id] ?? '') + 1)
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** Answers every question of the worked example with number keys and Enter, from the first to the review. */
async function answerByKeyboard(page: Page) {
  for (const { id, statement } of questions) {
    await expect(heading(page)).toHaveText(statement.text)
    await page.keyboard.press(keyFor(id))
    await expect(page.getByRole('main').getByRole('radio', { checked: true })).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(heading(page)).toHaveText('Before the result')
}

async function markWhatMatters(page: Page) {
  for (const id of workedExample.matters) {
    const statement = questions.find((question) => question.id === id)?.statement.text ?? ''
    await page.getByRole('checkbox', { name: `Matters most: ${statement}` }).focus()
    await page.keyboard.press('Space')
  }
}

test('the whole quiz by keyboard alone', async ({ page }) => {
  await open(page, '/quiz')
  await page.getByRole('link', { name: 'Begin' }).focus()
  await page.keyboard.press('Enter')
  await answerByKeyboard(page)
  await markWhatMatters(page)
  await page.getByRole('link', { name: 'See the result' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(resultHeading)
  await expect(heading(page)).toBeFocused()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/result/cio?a=${link}`)
})

test('arrow keys move through the answers and do not go on by themselves', async ({ page }) => {
  await open(page, '/quiz/reentry')
  await page.getByRole('radio', { name: 'Not at all' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Partly' })).toBeChecked()
  expect(new URL(page.url()).pathname).toBe('/quiz/reentry')
})

test('a quiz that was left is there again after the tab was closed', async ({ page, context }) => {
  await open(page, '/quiz/reentry')
  await page.getByText('Mostly').click()
  await expect(heading(page)).toHaveText(questions[1]?.statement.text ?? '')
  await page.close()
  const again = await context.newPage()
  await open(again, '/quiz')
  await expect(again.getByRole('link', { name: 'Go on: 1 of 12 answered' })).toHaveAttribute('href', /\/quiz\/lasting$/)
  await open(again, '/quiz/reentry')
  await expect(again.getByRole('radio', { name: 'Mostly' })).toBeChecked()
})

test('Back in the browser finds the answer, Forward the next question', async ({ page }) => {
  await open(page, '/quiz/reentry')
  await page.getByText('Mostly').click()
  await expect(heading(page)).toHaveText(questions[1]?.statement.text ?? '')
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Mostly' })).toBeChecked()
  await page.goForward()
  await expect(heading(page)).toHaveText(questions[1]?.statement.text ?? '')
})

test('a shared result opens cold for anyone, and leaves their own quiz alone', async ({ browser, baseURL }) => {
  const someone = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  const page = await someone.newPage()
  await open(page, '/quiz/seat')
  await page.getByText('Yes').click()
  await expect(heading(page)).toHaveText('Before the result')
  await open(page, `/result/cio?a=${link}`)
  await expect(heading(page)).toHaveText(resultHeading)
  await expect(page.getByText('Your own are kept as they were')).toBeVisible()
  await open(page, '/quiz/seat')
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked()
  await someone.close()
})

isolatedTest('with storage blocked the quiz still runs to its result', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await open(page, '/quiz/reentry')
  await page.getByRole('radio').first().focus()
  await answerByKeyboard(page)
  await markWhatMatters(page)
  await page.getByRole('link', { name: 'See the result' }).click()
  await expect(heading(page)).toHaveText(resultHeading)
})

test('a link that was cut off in the middle says what is missing', async ({ page }) => {
  await open(page, `/result/cio?a=${link.slice(0, link.indexOf('checks') + 4)}`)
  await expect(heading(page)).toHaveText('First find out')
  await expect(page.getByText('Part of this link was left out')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Worth finding out' })).toBeVisible()
})

test('a path that disagrees with the answers is put right', async ({ page }) => {
  await open(page, `/result/both?a=${link}`)
  await expect(page).toHaveURL(/\/result\/cio\?a=/)
  await expect(page).toHaveTitle(/^CIO/)
})

test('the result fits a small phone, and prints without its controls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, `/result/cio?a=${link}`)
  await expect(page.getByRole('img', { name: /A map with four quarters/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.body.offsetWidth)).toBe(true)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('table', { name: /inward side/ })).toBeVisible()
})

test('the dot sets out from the need, unless motion is to be reduced', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, `/result/cio?a=${link}`)
  const places = await page
    .getByRole('img', { name: /A map/ })
    .locator('circle')
    .evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute('cy'))))
  const [need = 0, gap = 0] = places
  expect(gap).toBeGreaterThan(need)
})
