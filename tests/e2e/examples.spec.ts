import { content } from '#content/index.ts'
import { quizResultOf } from '#domain/examples/agreement.ts'
import { expect, open, test } from '#tests/e2e/support/test.ts'

const { examples, quiz } = content

for (const example of examples) {
  const { id, title } = example
  test(`${id} opens cold, and its full result is the one that it names`, async ({ page }) => {
    await open(page, `/examples/${id}`)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const { id: result, name } = quizResultOf(quiz, example)
    await expect(page.getByRole('region', { name: 'Quiz result' })).toContainText(name)
    await page.getByRole('link', { name: 'View full result' }).click()
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/result/${result}\\?a=v2\\.`))
    // The address has the right result; otherwise, the page would say so.
    await expect(page.getByText(/^This link is labeled/)).toHaveCount(0)
  })
}

test('a page with a story carries its own, and only a link from it to another one loads them all', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const address of ['/quiz', '/method', '/examples', '/result/cio', '/examples/bank']) await open(page, address)
  const stories = () => asked.filter((path) => /\/examples\.computed-[\w-]+\.js$/.test(path))
  expect(stories()).toEqual([])
  await page.getByRole('navigation', { name: 'Examples' }).getByRole('link', { name: /^Next/ }).click()
  await expect(page).not.toHaveURL(/\/bank$/)
  expect(stories()).toHaveLength(1)
})

test('from the quiz to an example like one’s own, and from there to the next', async ({ page }) => {
  await open(page, '/quiz')
  await page.getByRole('link', { name: 'A county', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A county whose projects have no common method')
  await expect(page.getByText('This differs from the quiz result.')).toBeVisible()
  await page.getByRole('navigation', { name: 'Examples' }).getByRole('link', { name: /^Next/ }).click()
  await expect(page).toHaveURL(`/examples/${examples[1]?.id}`)
  await page.getByRole('link', { name: 'All examples' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Examples' })).toBeVisible()
})
