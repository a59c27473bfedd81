import { writeFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { compressFiles } from '#build/hosting/compress-files.ts'
import { content } from '#content/index.ts'
import { installCopy } from '#tests/bench/install.ts'
import type { Press } from '#tests/bench/press.ts'

/** A common alternative, built. */
export interface Peer {
  readonly name: string
  readonly folder: string
  readonly path: string
  /** Selectors of what can be pressed in it, by kind. */
  readonly presses: Readonly<Record<string, Press>>
}

const [first, second] = content.quiz.questions

const peers: readonly (Omit<Peer, 'folder'> & { readonly content: unknown })[] = [
  {
    name: 'template',
    path: '/compare',
    content: { roles: content.roles, dimensions: content.dimensions, rows: content.rows },
    presses: {
      'a link to another page': {
        path: '/',
        press: 'nav a[href="/compare"]',
        answered: 'input[value="differences"]',
      },
      'a choice is marked': {
        path: '/compare',
        press: 'input[value="differences"]',
        answered: 'input[value="differences"]:checked',
      },
      'rows are narrowed': {
        path: '/compare',
        press: 'input[value="differences"]',
        answered: { isHidden: '#focus-common' },
      },
    },
  },
  {
    name: 'survey',
    path: '/quiz',
    content: { questions: content.quiz.questions },
    presses: {
      'an answer brings the next question': {
        path: '/quiz',
        press: `[data-name="${first?.id}"] label`,
        answered: `[data-name="${second?.id}"]`,
      },
    },
  },
]

/**
 * Builds the alternatives, each with its own packages, installed on demand: the site doesn't depend on what it's
 * compared with.
 * @throws {Error} when the packages of one can't be installed
 */
export async function buildPeers(): Promise<readonly Peer[]> {
  const built: Peer[] = []
  for (const { content: words, ...peer } of peers) {
    const source = installCopy(`tests/bench/peers/${peer.name}`)
    const folder = `${source}/dist`
    writeFileSync(`${source}/content.json`, JSON.stringify(words))
    await build({ root: source, configFile: false, logLevel: 'error', plugins: [react()] })
    await compressFiles(folder)
    built.push({ ...peer, folder })
  }
  return built
}
