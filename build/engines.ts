// Runs the main journeys in all three engines, and ends with an error where one is missing; what
// `npm run test:engines` runs. `npm test` runs them where the engines are present.
import { spawnSync } from 'node:child_process'
import { findChromium, findFirefox, findWebKit } from './browser.ts'
import { installPackages } from './programs.ts'

if (findFirefox() === undefined) installPackages('firefox-esr')
if (findWebKit() === undefined) installPackages('webkit2gtk-driver', 'xvfb')
if (findFirefox() === undefined)
  throw new Error('No Firefox was found and none could be installed. Install Firefox ESR.')
if (findWebKit() === undefined)
  throw new Error('No WebKit was found and none could be installed. Install WebKitGTK with its driver, and Xvfb.')

await import('./build.ts')
const { status } = spawnSync('playwright', ['test', 'tests/engines'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CHROMIUM: findChromium() },
})
process.exitCode = status ?? 1
