import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { computedModules } from '#build/vite-computed-modules.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'computed-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The script of a build whose only page shows a value that's computed from much more. */
async function scriptFor(computed: string): Promise<string> {
  await writeFile(join(folder, 'everything.ts'), `export const all: readonly string[] = ['shown', 'left out']\n`)
  await writeFile(
    join(folder, 'first.computed.ts'),
    `import { all } from './everything.ts'\nexport const first = ${computed}\n`,
  )
  await writeFile(join(folder, 'page.ts'), `import { first } from './first.computed.ts'\nconsole.log(first)\n`)
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [computedModules()],
    build: { write: false, rolldownOptions: { input: join(folder, 'page.ts') } },
  })
  if (!('output' in built)) throw new Error('expected one build')
  return built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
}

test('a page gets the value, and nothing that it’s computed from', async () => {
  const script = await scriptFor('[{ text: all[0], of: all.length, missing: undefined }]')
  expect(script).toContain('shown')
  expect(script).toMatch(/of: ?2/)
  expect(script).not.toContain('left out')
})

test.each(['new Map([[all[0], 1]])', 'all.map((text) => () => text)', '[NaN]', '{ when: new Date(0) }'])(
  'a value that isn’t plain data stops the build: %s',
  async (computed) => {
    await expect(scriptFor(computed)).rejects.toThrow(/first\.computed\.ts: first\S* is .*; expected plain data/s)
  },
)
