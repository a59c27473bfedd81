import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findChromium, findFirefox, findWebKit, findWholeChromium } from './build/system/find-browsers.ts'
import type { WebKitOptions } from './tests/engines/webkit.ts'

const port = Number(process.env['TEST_PORT'] ?? 4199)
const firefox = findFirefox()
const webkit = findWebKit()
const wholeChromium = findWholeChromium()
const launchOptions = {
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
}
const keptPage = 'kept-page.spec.ts'

export default defineConfig<WebKitOptions>({
  outputDir: '.cache/playwright',
  fullyParallel: true,
  // A busy machine is slow, not broken.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  // One more than there are cores: some tests wait more than they work.
  workers: availableParallelism() + 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line'], ['json', { outputFile: '.cache/playwright.json' }]],
  projects: [
    {
      name: 'chromium',
      testDir: 'tests/e2e',
      testIgnore: keptPage,
      use: { launchOptions: { ...launchOptions, ...findChromium() } },
    },
    // Only a full browser has the back/forward cache, and Playwright disables it.
    ...(wholeChromium === undefined
      ? []
      : [
          {
            name: 'whole chromium',
            testDir: 'tests/e2e',
            testMatch: keptPage,
            use: {
              launchOptions: {
                ...launchOptions,
                executablePath: wholeChromium,
                ignoreDefaultArgs: ['--disable-back-forward-cache'],
              },
            },
          },
        ]),
    // The main journeys in every engine. A missing engine has no project; build/commands/test-engines.ts requires all
    // of them.
    {
      name: 'journeys in chromium',
      testDir: 'tests/engines',
      testMatch: 'playwright.spec.ts',
      use: { launchOptions: { ...launchOptions, ...findChromium() } },
    },
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testDir: 'tests/engines',
            testMatch: 'playwright.spec.ts',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              permissions: [],
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
    ...(webkit === undefined
      ? []
      : [{ name: 'webkit', testDir: 'tests/engines', testMatch: 'webkit.spec.ts', use: { webkit } }]),
  ],
  use: {
    // Only its own tests need it: otherwise it would answer instead of the network.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  webServer: {
    command: 'node build/system/static-server.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
