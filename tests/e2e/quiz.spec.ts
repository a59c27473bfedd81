import { content } from '#content/index.ts'
import { isList } from '#domain/quiz/answers.ts'
import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { answers as link, fullAnswers } from '#tests/e2e/support/kinds.ts'
import { untilPressesCount } from '#tests/e2e/support/quiz.ts'
import { expect, fileTest, isolatedTest, open, overflow, type Page, test, htmlFiles } from '#tests/e2e/support/test.ts'

const { questions } = content.quiz
const [first, second] = questions

/** The keys that choose the answers to a question: their positions among its options. */
function keysFor(id: string): readonly string[] {
  const ids = questions.find((question) => question.id === id)?.options.map((option) => option.id) ?? []
  return (fullAnswers.chosen[id] ?? []).map((chosen) => String(ids.indexOf(chosen) + 1))
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** The selected options on the page, without the color setting in the footer. */
function chosen(page: Page) {
  return page.getByRole('main').locator('input:checked')
}

/** Answers every question with number keys and Enter, from the first to the review. */
async function answerByKeyboard(page: Page) {
  for (const question of questions) {
    await expect(page).toHaveURL(new RegExp(`/quiz/${question.id}$`))
    await expect(heading(page)).toHaveText(question.text)
    const keys = keysFor(question.id)
    for (const key of keys) await page.keyboard.press(key)
    await expect(chosen(page)).toHaveCount(keys.length)
    await page.keyboard.press('Enter')
  }
}

test('the whole quiz by keyboard alone', async ({ page }) => {
  await open(page, '/quiz')
  await page.getByRole('link', { name: 'Start quiz', exact: true }).focus()
  await page.keyboard.press('Enter')
  await answerByKeyboard(page)
  await expect(page).toHaveURL(`/result/cio?a=${link}`)
  await expect(heading(page)).toBeFocused()
})

test('the whole quiz by pointer: single answers lead on, lists wait for Next', async ({ page }) => {
  await open(page, '/quiz')
  await page.getByRole('link', { name: 'Start quiz', exact: true }).click()
  for (const question of questions) {
    await expect(page).toHaveURL(new RegExp(`/quiz/${question.id}$`))
    await expect(heading(page)).toHaveText(question.text)
    await untilPressesCount(page)
    for (const { id, label } of question.options)
      if (fullAnswers.chosen[question.id]?.includes(id)) await page.getByText(label, { exact: true }).click()
    if (!isList(question)) continue
    await expect(page).toHaveURL(new RegExp(`/quiz/${question.id}$`))
    await page.getByRole('button', { name: /^(Next|See result)$/ }).click()
  }
  await expect(page).toHaveURL(`/result/cio?a=${link}`)
  // The way back to it.
  await page.goto('/quiz')
  await page.getByRole('button', { name: 'See your result' }).click()
  await expect(page).toHaveURL(`/result/cio?a=${link}`)
})

test('arrow keys move through the answers without opening the next question', async ({ page }) => {
  await open(page, '/quiz/people')
  await page.getByRole('radio', { name: 'Under 20' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: '100–499' })).toBeChecked()
  expect(new URL(page.url()).pathname).toBe('/quiz/people')
})

for (const delay of [0, 150, 350]) {
  test(`a double click with ${delay} ms in between answers one question, and leaves the next as it was`, async ({
    page,
  }) => {
    await open(page, '/quiz/people')
    const box = await page.getByText('20–99').boundingBox()
    if (box === null) throw new Error('There is nothing to press.')
    await page.mouse.move(box.x + 5, box.y + box.height / 2)
    await page.mouse.down({ clickCount: 1 })
    await page.mouse.up({ clickCount: 1 })
    await page.waitForTimeout(delay)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    await expect(page).toHaveURL('/quiz/reach')
    await expect(heading(page)).toHaveText(second?.text ?? '')
    await untilPressesCount(page)
    await expect(page).toHaveURL('/quiz/reach')
    await expect(chosen(page)).toHaveCount(0)
    await expect(page.getByText('1 answered')).toBeVisible()
  })
}

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a second tap does not answer the next question, and ticks nothing on a list', async ({ page }) => {
    await open(page, '/quiz/inside')
    const box = await page.getByText('Nobody', { exact: true }).boundingBox()
    if (box === null) throw new Error('There is nothing to tap.')
    const tap = () => page.touchscreen.tap(box.x + 5, box.y + box.height / 2)
    await tap()
    await expect(page).toHaveURL('/quiz/inblocks')
    await tap()
    await untilPressesCount(page)
    await expect(chosen(page)).toHaveCount(0)
    await page.getByText('Too much work').tap()
    await expect(chosen(page)).toHaveCount(1)
    await expect(page).toHaveURL('/quiz/inblocks')
  })
})

test('number keys are offered once they work', async ({ page }) => {
  const hint = page.getByText('Keyboard: press a number to answer')
  await open(page, '/quiz/people')
  await expect(hint).toBeHidden()
  await open(page, '/quiz')
  await page.getByRole('link', { name: 'Start quiz', exact: true }).click()
  await expect(hint).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: '100–499' })).toBeChecked()
})

test('in a list, “nothing” is exclusive, and number keys check and uncheck', async ({ page }) => {
  await open(page, '/quiz/inblocks')
  await page.getByText('Too much work').click()
  await page.getByText('Loss of trust').click()
  await expect(chosen(page)).toHaveCount(2)
  await page.keyboard.press('9')
  await expect(chosen(page)).toHaveCount(1)
  await expect(page.getByRole('checkbox', { name: /^Nothing/ })).toBeChecked()
  await page.keyboard.press('1')
  await expect(page.getByRole('checkbox', { name: 'Too much work' })).toBeFocused()
  await expect(page.getByRole('checkbox', { name: /^Nothing/ })).not.toBeChecked()
  await page.keyboard.press('1')
  await expect(chosen(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/quiz/instakes')
})

test('if customers get no technology, the quiz is shorter, and skipped questions say so', async ({ page }) => {
  await open(page, '/quiz/reach')
  await page.getByText('None, or only standard services').click()
  await expect(page.getByText('3 of 7')).toBeVisible()
  await open(page, '/quiz/instakes')
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(page).toHaveURL('/quiz/pay')
  await open(page, '/quiz/outside')
  await expect(page.getByText('This question doesn’t apply to you')).toBeVisible()
  await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL('/quiz/pay')
})

for (const id of retiredQuestions) {
  test(`/quiz/${id}, which was given out, opens the start of the quiz and says that it has changed`, async ({
    page,
  }) => {
    const response = await open(page, `/quiz/${id}`)
    expect(response?.status()).toBe(200)
    await expect(heading(page)).toHaveText('Which do you need?')
    await expect(page.getByText('is no longer asked')).toBeVisible()
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await page.getByRole('link', { name: 'Start quiz', exact: true }).click()
    await expect(page).toHaveURL('/quiz/people')
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
  })
}

fileTest('every current and removed question has a file', () => {
  const ids = [...questions.map(({ id }) => id), ...retiredQuestions]
  expect(htmlFiles).toEqual(expect.arrayContaining(ids.map((id) => `quiz/${id}.html`)))
})

test('the review shows every option uncut on a small phone, and changes it in place', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page, '/quiz/review')
  const labels = page.getByRole('main').locator('label')
  expect(await labels.count()).toBeGreaterThan(70)
  const cut = await labels.evaluateAll((all) =>
    all
      .filter((label) => {
        const { right, left } = label.getBoundingClientRect()
        const isClipped =
          label.scrollWidth > label.clientWidth + 1 || getComputedStyle(label).textOverflow === 'ellipsis'
        return isClipped || left < 0 || right > document.body.offsetWidth
      })
      .map(({ textContent }) => textContent),
  )
  expect(cut).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page
    .getByRole('radiogroup', { name: first?.text ?? '' })
    .getByText('20–99')
    .click()
  await expect(page.getByText('11 unanswered')).toBeVisible()
  await page.getByRole('button', { name: 'See result' }).click()
  await expect(page).toHaveURL(/\/result\/\w+\?a=v2\.people-to99$/)
})

test('an unfinished quiz is restored after the tab was closed', async ({ page, context }) => {
  await open(page, '/quiz/people')
  await page.getByText('20–99').click()
  await expect(heading(page)).toHaveText(second?.text ?? '')
  await page.close()
  const again = await context.newPage()
  await open(again, '/quiz')
  await expect(again.getByRole('link', { name: 'Continue (1 of 12)' })).toHaveAttribute('href', /\/quiz\/reach$/)
  await open(again, '/quiz/people')
  await expect(again.getByRole('radio', { name: '20–99' })).toBeChecked()
})

test('Back in the browser finds the answer, Forward the next question', async ({ page }) => {
  await open(page, '/quiz/people')
  await page.getByText('20–99').click()
  await expect(heading(page)).toHaveText(second?.text ?? '')
  await page.goBack()
  await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
  await page.goForward()
  await expect(heading(page)).toHaveText(second?.text ?? '')
})

test('a shared result opens directly for anyone, and doesn’t change their own quiz', async ({ browser, baseURL }) => {
  const someone = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  const page = await someone.newPage()
  await open(page, '/quiz/pay')
  await page.getByText('Two or more').click()
  await expect(page).toHaveURL('/quiz/gaps')
  await open(page, `/result/cio?a=${link}`)
  await expect(page.getByText('Your own answers are unchanged.')).toBeVisible()
  await open(page, '/quiz/pay')
  await expect(page.getByRole('radio', { name: 'Two or more' })).toBeChecked()
  await someone.close()
})

isolatedTest('with blocked storage, the quiz still leads to a result', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await open(page, '/quiz/people')
  await page.getByRole('main').getByRole('radio').first().focus()
  await answerByKeyboard(page)
  await expect(page).toHaveURL(`/result/cio?a=${link}`)
})

test('a link that was cut off in the middle says what is missing', async ({ page }) => {
  await open(page, `/result/cio?a=${link.slice(0, link.indexOf('instakes') + 4)}`)
  await expect(page.getByText('We ignored part of this link')).toBeVisible()
})

test('a path that contradicts the answers is corrected', async ({ page }) => {
  await open(page, `/result/both?a=${link}`)
  await expect(page).toHaveURL(/\/result\/cio\?a=/)
  await expect(page).toHaveTitle(/^CIO/)
})

test('the result fits a small phone, and prints without its controls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, `/result/cio?a=${link}`)
  expect(await overflow(page)).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(heading(page)).toBeVisible()
})
