import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { readSheet } from 'read-excel-file/node'
import { content } from '#content/index.ts'
import { answers } from '#tests/e2e/support/kinds.ts'
import { expect, open, type Page, test } from '#tests/e2e/support/test.ts'

/** Downloads a file from the open dialog; returns its name and its contents. */
async function download(page: Page, button: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: file.suggestedFilename(), contents: readFileSync(await file.path()) }
}

async function textOf(word: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer: word })).value
}

const charter = '/charter?c=v1.title_Who owns what.org_Acme.review_2027-05-31.security_ciso.own-1.end'

test('a charter leaves as a Word file, a spreadsheet, text, data, and a calendar entry, in that order', async ({
  page,
}) => {
  await open(page, charter)
  await page.getByRole('button', { name: 'Share this charter' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: /\(\.\w+\)$/ })).toHaveText([
    'Download Word (.docx)',
    'Download spreadsheet (.xlsx)',
    'Download spreadsheet (.csv)',
    'Download text (.md)',
    'Download data (.json)',
    'Add the review to a calendar (.ics)',
  ])
  const word = await download(page, 'Download Word (.docx)')
  expect(word.name).toBe('role-charter.docx')
  expect(await textOf(word.contents)).toContain('Who owns what')
  const sheet = await download(page, 'Download spreadsheet (.xlsx)')
  expect(sheet.name).toBe('role-charter.xlsx')
  const rows = await readSheet(sheet.contents)
  expect(rows.find((row) => row.includes('Information security'))).toContain('CISO')
  const calendar = await download(page, 'Add the review to a calendar (.ics)')
  expect(calendar.name).toBe('role-charter.ics')
  const event = new ICAL.Component(ICAL.parse(calendar.contents.toString())).getFirstSubcomponent('vevent')
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2027-05-31')
})

test('without a review date, there’s nothing for a calendar', async ({ page }) => {
  await open(page, '/charter?c=v1.security_ciso.end')
  await page.getByRole('button', { name: 'Share this charter' }).click()
  await expect(page.getByRole('button', { name: 'Download data (.json)' })).toBeVisible()
  await expect(page.getByRole('button', { name: /calendar/ })).toHaveCount(0)
})

test('a comparison leaves as a spreadsheet', async ({ page }) => {
  await open(page, '/compare?show=shared')
  await page.getByRole('button', { name: 'Share this comparison' }).click()
  const { name, contents } = await download(page, 'Download spreadsheet (.xlsx)')
  expect(name).toBe('comparison.xlsx')
  expect(await readSheet(contents)).toHaveLength(6)
})

test('the brief that’s edited is what leaves, and it’s still there after a reload', async ({ page }) => {
  await open(page, '/brief?role=cto')
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Head of technology')
  await page.getByRole('textbox', { name: 'Mission', exact: true }).fill('Our own mission.')
  await page.getByRole('textbox', { name: 'Interview questions, 2' }).fill('')
  await page.reload()
  const brief = page.getByRole('article')
  await expect(brief).toContainText('Our own mission.')
  await page.getByRole('button', { name: 'Share this brief' }).click()
  const { name, contents } = await download(page, 'Download Word (.docx)')
  expect(name).toBe('hiring-brief.docx')
  const text = await textOf(contents)
  expect(text).toContain('Title: Head of technology')
  expect(text).toContain('Our own mission.')
  expect(text).not.toContain('Which responsibility did you give up')
  expect(Object.keys(unzipSync(contents))).toContain('word/footer1.xml')
  const markdown = await download(page, 'Download text (.md)')
  expect(markdown.contents.toString()).toContain('Our own mission.')
  await page.keyboard.press('Escape')
  // Another brief has words of its own, and can take these over.
  await page.getByRole('navigation', { name: 'Role to hire for' }).getByRole('link', { name: 'CIO' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hiring brief: CIO')
  await expect(brief).not.toContainText('Our own mission.')
  await open(page, '/brief?role=cto&c=v1.security_cto.end')
  await page.getByRole('button', { name: 'Use your wording of another brief' }).click()
  await expect(brief).toContainText('Our own mission.')
  await page.getByRole('button', { name: 'Reset to our wording' }).click()
  await page.getByRole('button', { name: 'Yes, reset to our wording' }).click()
  await expect(brief).not.toContainText('Our own mission.')
})

test('what candidates may see leaves without the part for interviewers, on paper and in files', async ({ page }) => {
  const question = 'Tell me about a decision that was partly yours'
  await open(page, '/brief?role=cto')
  const brief = page.getByRole('article')
  await expect(brief).toContainText(question)
  await page.emulateMedia({ media: 'print' })
  const breakBefore = (name: string) =>
    page
      .getByRole('heading', { name, exact: true })
      .locator('..')
      .evaluate((element) => getComputedStyle(element).breakBefore)
  expect(await breakBefore('For interviewers only')).toBe('page')
  expect(await breakBefore('Responsibilities')).toBe('auto')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('checkbox', { name: 'Include the part for interviewers' }).uncheck()
  await expect(brief).not.toContainText(question)
  await expect(page.getByRole('heading', { name: 'For interviewers only' })).toHaveCount(0)
  await expect(brief).toContainText('Owned by others')
  // It stays out of the next brief.
  await page.getByRole('navigation', { name: 'Role to hire for' }).getByRole('link', { name: 'One executive' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hiring brief: One executive for both')
  await expect(brief).not.toContainText(question)
  await page.getByRole('button', { name: 'Share this brief' }).click()
  const word = await download(page, 'Download Word (.docx)')
  expect(word.name).toBe('hiring-brief-for-candidates.docx')
  expect(await textOf(word.contents)).toContain('May also include')
  // Nobody has said yet what others own besides one executive for both.
  expect(await textOf(word.contents)).not.toContain('Owned by others')
  expect(await textOf(word.contents)).not.toContain(question)
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'Include the part for interviewers' }).check()
  await page.getByRole('button', { name: 'Share this brief' }).click()
  const whole = await download(page, 'Download Word (.docx)')
  expect(await textOf(whole.contents)).toContain(question)
  const { 'word/document.xml': xml } = unzipSync(whole.contents)
  expect(new TextDecoder().decode(xml).match(/<w:pageBreakBefore(?: w:val="true")?\/>/g)).toHaveLength(1)
})

test('what candidates get has no link to the brief, in no part of a file and on no paper', async ({ page }) => {
  await open(page, `/brief?role=cio&c=v1.org_Acme.security_ciso.end&a=${answers}`)
  const isSecret = (text: string) => /brief\?|org_Acme|[?&](?:amp;)?[ac]=/.test(text)
  await page.getByRole('button', { name: 'Share this brief' }).click()
  // As it is for oneself, so that the same search finds it there.
  const own = await download(page, 'Download text (.md)')
  expect(isSecret(own.contents.toString())).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'Include the part for interviewers' }).uncheck()
  await page.getByRole('button', { name: 'Share this brief' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The link opens the part for interviewers. Send a file instead.')
  const word = await download(page, 'Download Word (.docx)')
  for (const [name, part] of Object.entries(unzipSync(word.contents))) {
    expect(isSecret(new TextDecoder().decode(part)), name).toBe(false)
  }
  const text = await textOf(word.contents)
  expect(text).toContain(new URL('/', page.url()).href)
  expect(text).toContain('Chief Information Officer, Acme')
  expect(text).toContain(content.article.author)
  const markdown = await download(page, 'Download text (.md)')
  expect(isSecret(markdown.contents.toString())).toBe(false)
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('body').innerText()
  expect(paper).toContain('Chief Information Officer, Acme')
  expect(paper).toContain(content.article.author)
  expect(isSecret(paper)).toBe(false)
})

test('the share dialog says that the reader’s own wording isn’t in the link, if there’s some', async ({ page }) => {
  await open(page, '/brief')
  const dialog = page.getByRole('dialog')
  const share = page.getByRole('button', { name: 'Share this brief' })
  await share.click()
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await expect(dialog).not.toContainText('own wording')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('textbox', { name: 'Interview questions, 4' }).fill('Who left?')
  await expect(page.getByRole('textbox', { name: 'Listen for, 4' })).toHaveAccessibleDescription(
    'Check: written for our question.',
  )
  await expect(page.getByText('Check: our question 4 asked about this.')).toHaveCount(1)
  await share.click()
  await expect(dialog).toContainText('Your own wording isn’t in the link. Send a file instead.')
})

test('a phone shows the facts that are filled in, and a line that leads to the others', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await open(page, '/brief')
  const terms = page.getByRole('article').locator('dt:visible')
  await expect(terms).toHaveText(['Title', 'Reports to'])
  await page.emulateMedia({ media: 'print' })
  expect(await terms.count()).toBeGreaterThan(4)
  await page.emulateMedia({ media: 'screen' })
  for (const target of [page.getByRole('link', { name: 'See the charter' }), page.getByRole('checkbox')]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  }
  await page.getByRole('button', { name: '17 more fields to fill in' }).click()
  await page.getByRole('textbox', { name: 'Pay range' }).fill('1')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(terms).toHaveText(['Title', 'Reports to', 'Pay range'])
  await expect(page.getByRole('button', { name: '16 more fields to fill in' })).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await terms.count()).toBeGreaterThan(15)
})

test('a brief leads on to a session for two and to the charter that it’s from', async ({ page }) => {
  await open(page, '/brief?role=cio&c=v1.security_ciso.end')
  const next = page.getByRole('navigation', { name: 'Next steps' }).getByRole('link')
  await expect(next).toHaveText(['Hold a session for two', 'Open the charter'])
  await expect(next.last()).toHaveAttribute('href', /\/charter\?c=v1\.security_ciso\.end$/)
})

test('a brief without a state of its own loads no charter and no quiz', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '/brief')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hiring brief: CIO')
  expect(asked.filter((url) => /linked-brief|quiz-content|charter-domain/.test(url))).toEqual([])
  await page.getByRole('link', { name: 'CTO', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hiring brief: CTO')
  expect(asked.filter((url) => url.includes('linked-brief'))).toHaveLength(1)
})

test('what a reader wrote for a question that’s gone is still there, to keep or to remove', async ({ page }) => {
  await open(page, '/brief?role=cio')
  await page.evaluate(() => {
    const edits = { 'questions.cio-edge': 'Where does your job end?', 'reporting.line': 'The owner.' }
    const state = { briefs: [{ query: '?role=cio', profile: 'cio', edits }] }
    localStorage.setItem('cio-or-cto:briefs', JSON.stringify({ state, version: 1 }))
  })
  await page.reload()
  const brief = page.getByRole('article')
  await expect(brief).toContainText('Where does your job end?')
  await expect(brief.getByText('Reports to').locator('..')).toContainText('The owner.')
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('textbox', { name: 'Interview questions, your earlier line 1' }).fill('')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(brief).not.toContainText('Where does your job end?')
  await expect(brief).toContainText('The owner.')
})

test('a result and a charter lead to the brief by them', async ({ page }) => {
  await open(page, `/result/cio?a=${answers}`)
  await page.getByRole('link', { name: 'Write a hiring brief' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hiring brief: CIO')
  await expect(page.getByRole('article')).toContainText('The division of work follows from quiz answers.')
  await open(page, '/charter?c=v1.org_Acme.security_ciso.end')
  await page.getByRole('link', { name: 'Write a hiring brief' }).click()
  await expect(page.getByRole('article')).toContainText('The division of work is from a role charter.')
  await expect(page.getByRole('article')).toContainText('Acme')
  await expect(page.getByRole('heading', { name: 'Owned by others' }).locator('..')).toContainText('CISO')
})

test('a brief prints as a document, without the site around it', async ({ page }) => {
  await open(page, '/brief')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeHidden()
  await expect(page.getByText('Rating (1–5)')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('textbox').first()).toBeHidden()
  await expect(page.getByText('Rating (1–5)')).toBeVisible()
})
