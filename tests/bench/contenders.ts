import { existsSync, rmSync } from 'node:fs'
import { siteOptions } from '#build/options.ts'
import { writeFloor } from './floor/write.ts'
import { buildPeers, type Peer } from './peers/build.ts'
import { servePacked } from './serve-packed.ts'

/** A served site. */
export interface Contender {
  readonly name: string
  readonly origin: string
}

interface Stoppable {
  readonly stop: () => void
}

/** The paths to compare, one of each kind: the home page, a long page, a tool, a question. */
export const paths = ['/', '/compare', '/responsibilities', '/quiz/people'] as const

/**
 * Serves the built site; the floor twice, to show the margin of error; common alternatives; and the build in the folder
 * `BEFORE`, if there is one.
 */
export async function serveContenders() {
  const { out } = siteOptions(process.env)
  if (!existsSync(`${out}/index.html.br`)) throw new Error(`${out}/ is not built; run \`npm run build\` first.`)
  const floor = '.cache/bench-floor'
  rmSync(floor, { recursive: true, force: true })
  await writeFloor(out, floor)
  const before = process.env['BEFORE']
  const everything = {
    floor: { folder: floor, isDrawnByScript: false },
    'floor again': { folder: floor, isDrawnByScript: false },
    site: { folder: out, isDrawnByScript: false },
    ...(before !== undefined && { before: { folder: before, isDrawnByScript: false } }),
  }
  const served: (Contender & Stoppable)[] = []
  for (const [name, { folder, isDrawnByScript }] of Object.entries(everything)) {
    served.push({ name, ...(await servePacked(folder, isDrawnByScript)) })
  }
  const peers: (Contender & Peer & Stoppable)[] = []
  for (const peer of await buildPeers()) {
    peers.push({ ...peer, ...(await servePacked(peer.folder, true)) })
  }
  return {
    served,
    peers,
    stop: () => {
      for (const { stop } of [...served, ...peers]) stop()
    },
  }
}
