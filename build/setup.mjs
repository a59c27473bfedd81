// Sets up what is missing, then runs the given script: `node build/setup.mjs start`. Plain JavaScript without
// dependencies, since it has to run on whatever Node the machine has, before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

const stamp = 'node_modules/.setup'
const bin = resolve('node_modules/.bin')
const [script, ...rest] = process.argv.slice(2)

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing dependencies …')
  // Not `npm ci`: it refuses a lockfile that lacks the binaries of platforms which a registry does not carry.
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  run('npm', install)
  // Where the lockfile lacks this platform's own binaries, they are resolved anew, at the versions of package.json.
  if (!works('oxlint', ['--version'])) run('npm', [...install, '--no-package-lock'])
  // Nothing that is installed may run anything (.npmrc), but for this: it fetches the Node that is pinned.
  run('npm', ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
  mkdirSync('node_modules', { recursive: true })
  writeFileSync(stamp, lock)
}
if (script !== undefined) run('node', [`build/${script}.ts`, ...rest])

/** Runs a command, and ends with it if it fails. */
function run(command, args) {
  const { status, error } = spawned(command, args, 'inherit')
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function works(command, args) {
  return spawned(command, args, 'ignore').status === 0
}

/** The tools of node_modules come first: the Node that is pinned there is the one that is used. */
function spawned(command, args, stdio) {
  const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) }
  return spawnSync(command, args, { stdio, env, shell: process.platform === 'win32' })
}
