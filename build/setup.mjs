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
  run('npm', ['ci', '--no-audit', '--no-fund'])
  mkdirSync('node_modules', { recursive: true })
  writeFileSync(stamp, lock)
}
if (script !== undefined) run('node', [`build/${script}.ts`, ...rest])

/** Runs a command with the tools of node_modules first: the Node that is pinned there is the one that is used. */
function run(command, args) {
  const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) }
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}
