import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { error, Key, type WebDriver, WebElement } from 'selenium-webdriver'
import { Select } from 'selenium-webdriver/lib/select.js'
import { pageReadyMark } from '#routes/page-ready.ts'
import { type Frame, type KeyName, lookInFrame, type Query, type Reader } from './reader.ts'

const pageTimeout = 20_000
/** How long the driver waits for a page of another site, in milliseconds. */
const shortLoad = 3_000
const keys: Readonly<Record<KeyName, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
  Tab: Key.TAB,
}

type Question = 'count' | 'text' | 'value' | 'focused' | 'element'
const unequipped = 'the page has no library yet'

// WebDriver can't query by role and name. The unit tests' library can, and it can be injected into a page.
const library = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.js'),
  'utf8',
)

/**
 * A reader with a WebKit window.
 * @param origin The site's origin, without a trailing slash.
 */
export function webKitReader(window: WebDriver, origin: string): Reader {
  const ask = async (what: Question, query: Query): Promise<unknown> => {
    const answer = await window.executeScript(find, what, plain(query))
    if (answer !== unequipped) return answer
    await window.executeScript(library)
    return ask(what, query)
  }
  const one = async (query: Query): Promise<WebElement> => {
    const end = Date.now() + pageTimeout
    while (Date.now() < end) {
      const found = await ask('element', query).catch(noneIfGone)
      if (found instanceof WebElement) return found
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`Not found: ${JSON.stringify(plain(query))}`)
  }
  // The router writes to the history while a page is starting, and frames load. If the first query arrives just then, the
  // driver waits for a page load that never comes.
  const retried = async <Answer>(first: () => Promise<Answer>, tries = 3): Promise<Answer> => {
    try {
      return await first()
    } catch (cause) {
      if (tries === 1 || !(cause instanceof error.TimeoutError)) throw cause
      return retried(first, tries - 1)
    }
  }
  const taken = async () => {
    await retried(() => window.executeScript(watchErrors))
    await window.wait(() => window.executeScript<boolean>(answers), pageTimeout, 'React has not taken the page over.')
  }
  return {
    open: async (address) => {
      await window.get(new URL(address, `${origin}/`).href)
      await taken()
    },
    reload: async () => {
      await window.navigate().refresh()
      await taken()
    },
    // The driver's own Back waits for a page load, which never happens in a single-page app.
    back: () => window.executeScript('history.back()'),
    address: async () => (await window.getCurrentUrl()).slice(origin.length),
    click: async (query) => {
      const element = await one(query)
      // Wait like a reader would: the driver clicks where the element was, although it may be moving.
      await window.executeAsyncScript(scrollToRest, element)
      await element.click()
    },
    focus: async (query) => {
      await window.executeScript('arguments[0].focus()', await one(query))
    },
    type: async (query, text) => (await one(query)).sendKeys(text),
    choose: async (query, label) => new Select(await one(query)).selectByVisibleText(label),
    press: (key) => window.actions().sendKeys(keys[key]).perform(),
    count: async (query) => Number(await ask('count', query)),
    text: async (query) => String(await ask('text', query)),
    value: async (query) => String(await ask('value', query)),
    focused: async (query) => (await ask('focused', query)) === true,
    rootAttribute: (name) => window.executeScript('return document.documentElement.getAttribute(arguments[0])', name),
    visit: async (address) => {
      await window.manage().setTimeouts({ pageLoad: shortLoad })
      await window.get(address)
    },
    frames: async () => {
      const frames: Frame[] = []
      for (const element of await retried(() => window.findElements({ css: 'iframe' }))) {
        // oxlint-disable-next-line no-await-in-loop -- a driver is in one frame at a time
        const { height } = await element.getRect()
        // oxlint-disable-next-line no-await-in-loop -- likewise
        await window.switchTo().frame(element)
        // oxlint-disable-next-line no-await-in-loop -- likewise
        frames.push({ height, ...(await window.executeScript<Omit<Frame, 'height'>>(`return ${lookInFrame}`)) })
        // oxlint-disable-next-line no-await-in-loop -- likewise
        await window.switchTo().defaultContent()
      }
      return frames
    },
  }
}

/** Errors that pages have logged since they were opened. */
export async function complaints(window: WebDriver): Promise<readonly string[]> {
  const found = await window.executeScript('return window.complaints ?? []')
  return Array.isArray(found) ? found.map(String) : []
}

/** If React has just replaced an element, treat it as not there yet. */
function noneIfGone(cause: unknown): undefined {
  if (!(cause instanceof error.StaleElementReferenceError)) throw cause
}

/** A query that can be sent: JSON has no patterns. */
function plain({ name, within, ...rest }: Query): Record<string, unknown> {
  return {
    ...rest,
    ...(name !== undefined && { name: typeof name === 'string' ? name : { source: name.source, flags: name.flags } }),
    ...(within !== undefined && { within: plain(within) }),
  }
}

// The scripts below run in the page. They're strings, since they can't import this program's modules.

// The page answers read-only queries directly: an element fetched first may be gone before it's read.
const find = `
  const all = (query) => {
    const { role, name, within, nth, ...options } = query
    const scope = within === undefined ? document.body : all(within)[within.nth ?? 0]
    if (scope === undefined) return []
    const named = name === undefined ? {} : { name: typeof name === 'string' ? name : new RegExp(name.source, name.flags) }
    return window.TestingLibraryDom.queryAllByRole(scope, role, { ...options, ...named })
  }
  const [what, query] = arguments
  if (window.TestingLibraryDom === undefined) return '${unequipped}'
  const found = all(query)
  const element = found[query.nth ?? 0]
  switch (what) {
    case 'count': return found.length
    case 'text': return element?.innerText ?? ''
    case 'value': return element?.value ?? ''
    case 'focused': return element !== undefined && element === document.activeElement
    case 'element': return element ?? null
  }
`

const scrollToRest = `
  const [element, done] = arguments
  element.scrollIntoView({ block: 'center' })
  const look = (last) => {
    const { x, y } = element.getBoundingClientRect()
    if (x === last?.x && y === last.y) done()
    else requestAnimationFrame(() => look({ x, y }))
  }
  look()
`

/** Gives the page a sign of interaction. */
const answers = `dispatchEvent(new Event('pointermove')); return performance.getEntriesByName('${pageReadyMark}').length > 0`

const watchErrors = `
  if (window.complaints === undefined) {
    window.complaints = []
    const note = (text) => window.complaints.push(String(text))
    addEventListener('error', (event) => note(event.message))
    addEventListener('unhandledrejection', (event) => note(event.reason))
    addEventListener('securitypolicyviolation', (event) => note('forbidden by the policy: ' + event.violatedDirective))
    for (const level of ['error', 'warn']) console[level] = (...words) => note(words.join(' '))
  }
`
