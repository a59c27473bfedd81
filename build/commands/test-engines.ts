// Run by `npm run test:engines`: runs the main journeys in all three engines, and fails if one is missing. `npm test`
// covers the same journeys in detail, in one engine.
import { spawnSync } from 'node:child_process'
import { findFirefox, findWebKit, setUpChromium } from '#build/system/find-browsers.ts'
import { installPackages } from '#build/system/programs.ts'

const why = 'to run the main journeys in every engine'
setUpChromium()
if (findFirefox() === undefined) installPackages(['firefox-esr'], why)
if (findWebKit() === undefined) installPackages(['webkit2gtk-driver', 'xvfb'], why)
if (findFirefox() === undefined)
  throw new Error('No Firefox was found and none could be installed. Install Firefox ESR.')
if (findWebKit() === undefined)
  throw new Error('No WebKit was found and none could be installed. Install WebKitGTK with its driver, and Xvfb.')

await import('./build.ts')
const { status } = spawnSync('playwright', ['test', 'tests/engines'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
