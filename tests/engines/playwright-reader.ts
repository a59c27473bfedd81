import { open, type Page } from '#tests/e2e/support/test.ts'
import { type Frame, lookInFrame, type Query, type Reader } from './reader.ts'

/** A reader in one of the browsers that Playwright drives. */
export function playwrightReader(page: Page): Reader {
  const all = ({ role, within, ...options }: Query): ReturnType<Page['getByRole']> =>
    (within === undefined ? page : one(within)).getByRole(role, { ...options, exact: true })
  const one = (query: Query) => all(query).nth(query.nth ?? 0)
  const read = async (query: Query, what: 'innerText' | 'inputValue') =>
    (await one(query).count()) === 0 ? '' : one(query)[what]()
  return {
    open: async (address) => {
      await open(page, address)
    },
    reload: async () => {
      await page.reload()
    },
    back: async () => {
      await page.goBack()
    },
    address: async () => {
      const { pathname, search } = new URL(page.url())
      return pathname + search
    },
    click: (query) => one(query).click(),
    focus: (query) => one(query).focus(),
    // Typed, since Playwright's fill doesn't reach React in this Firefox.
    type: (query, text) => one(query).pressSequentially(text),
    choose: async (query, label) => {
      await one(query).selectOption({ label })
    },
    press: (key) => page.keyboard.press(key),
    count: (query) => all(query).count(),
    text: (query) => read(query, 'innerText'),
    value: (query) => read(query, 'inputValue'),
    focused: async (query) =>
      (await one(query).count()) > 0 && one(query).evaluate((element) => element === document.activeElement),
    rootAttribute: (name) => page.locator('html').getAttribute(name),
    visit: async (address) => {
      await page.goto(address)
    },
    frames: async () => {
      const heights = await page
        .locator('iframe')
        .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height))
      const inside = page.frames().slice(1)
      return Promise.all(
        inside.map(async (frame, index) => ({
          height: heights[index] ?? 0,
          ...(await frame.evaluate<Omit<Frame, 'height'>>(lookInFrame)),
        })),
      )
    },
  }
}
