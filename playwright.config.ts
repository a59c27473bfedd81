import { defineConfig } from '@playwright/test'

const port = Number(process.env['TEST_PORT'] ?? 4199)
const firefox = process.env['FIREFOX']
const chromium = {
  ...(process.env['CHROMIUM'] !== undefined && { executablePath: process.env['CHROMIUM'] }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
}

export default defineConfig({
  outputDir: '.cache/playwright',
  fullyParallel: true,
  // A busy machine is slow, not wrong.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  projects: [
    {
      name: 'chromium',
      testDir: 'tests',
      testMatch: ['e2e/*.spec.ts', 'engines/*.spec.ts'],
      use: { launchOptions: chromium },
    },
    // Where there is no Firefox, the journeys run in Chromium alone; see build/engines.ts.
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testDir: 'tests/engines',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              permissions: [],
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
  ],
  use: {
    // Only the tests of it want it: it would answer for the network.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  webServer: {
    command: 'node build/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
