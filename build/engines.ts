// Runs the main journeys in every engine that is set up for it, and ends with an error where one is missing; what
// `npm run test:engines` runs. `npm test` runs them where the engines are present.
import { spawnSync } from 'node:child_process'
import { findChromium, findFirefox } from './browser.ts'
import { installPackages } from './programs.ts'

if (findFirefox() === undefined) installPackages('firefox-esr')
const firefox = findFirefox()
if (firefox === undefined) throw new Error('No Firefox was found and none could be installed. Install Firefox ESR.')

await import('./build.ts')
const { status } = spawnSync('playwright', ['test', 'tests/engines'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CHROMIUM: findChromium(), FIREFOX: firefox },
})
process.exitCode = status ?? 1
