import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from './test.ts'

/** Beyond what axe checks by itself: the size of targets, which is level AA, and the contrast of text at level AAA. */
const promised = ['target-size', 'color-contrast-enhanced']

/** What axe finds, as lines that say what is wrong and where. */
export async function findings(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries([
    ...promised.map((rule) => [rule, { enabled: true }] as const),
    ...except.map((rule) => [rule, { enabled: false }] as const),
  ])
  // Legacy mode reads frames less well, and there are none; it takes a fifth of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], rules }).setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1440].map((width) => ({ colorScheme, width })),
)

/** Expects axe to find nothing on the page as it is now, in light and dark, on a phone and on a desk. */
export async function expectAccessible(page: Page) {
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    expect(await findings(page), `${colorScheme}, ${width} pixels`).toEqual([])
  }
}
