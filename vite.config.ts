import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { licenses, licenseTexts } from './build/licenses/vite-licenses.ts'
import { siteOptions } from './build/options.ts'
import { loadTranslation } from './build/translation/load-translation.ts'
import { translated } from './build/translation/vite-translation.ts'
import { contentCheck } from './build/vite-content-check.ts'

const site = siteOptions(process.env)
const translation = loadTranslation(site.language)

const marks = new Map<string, string>()

/**
 * A few letters that stand for a style sheet.
 * @throws {Error} where two sheets have the same, which renaming one of them mends.
 */
function markOf(file: string): string {
  const path = relative(import.meta.dirname, file.split('?', 1)[0] ?? file)
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 4)
  const other = marks.get(mark) ?? path
  if (other !== path) throw new Error(`${path} and ${other} are both marked ${mark}; rename one of them`)
  marks.set(mark, path)
  return mark
}

/** The chunks that every page needs. */
const everywhere = [
  { name: 'import', test: /vite\/preload-helper/ },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\// },
  { name: 'router', test: /node_modules\/@tanstack\// },
  // What nearly every page needs, and nothing that only it needs.
  { name: 'shared', test: /\/src\//, minShareCount: 10, includeDependenciesRecursively: false },
]

/** Whether a file is one of these chunks, or one that the bundler adds to them. */
function isEverywhere(file: string): boolean {
  return [...everywhere.map(({ name }) => name), 'rolldown-runtime', 'esm'].some((name) => file.includes(`/${name}-`))
}

const testFiles = ['tests/**/*.test.{ts,tsx}']
/** Tests of what takes a document. */
const needDocument = [
  'tests/**/*.test.tsx',
  'tests/{client,routes}/**/*.test.ts',
  'tests/build/{pages/head-tags,hosting/robots-manifest-sitemap}.test.ts',
]
/**
 * Tests that others in the same process would notice: they put another module in the place of one, or leave trouble with
 * storage behind, which the stores remember for as long as a page is open.
 */
const needIsolation = ['tests/**/*.isolated.test.{ts,tsx}', 'tests/state/**/*.test.ts', 'tests/hostile/stored.test.ts']

export default defineConfig({
  base: site.base,
  // The limits of the content's check are for the language that it is written in.
  plugins: [translation === undefined ? contentCheck() : translated(translation), react(), licenses(site.out)],
  define: {
    'import.meta.env.SITE_URL': JSON.stringify(site.url),
    'import.meta.env.CONTACT_URL': JSON.stringify(site.contactUrl),
    'import.meta.env.CONTACT_LABEL': JSON.stringify(site.contactLabel),
  },
  css: {
    modules: {
      // Its name and its file make a class unique; the rest of what is usual packs badly, and stands in every page.
      generateScopedName: (name, file) => `${name}-${markOf(file)}`,
    },
  },
  build: {
    outDir: site.out,
    emptyOutDir: true,
    target: 'es2022',
    // One sheet: the prerenderer writes into each page's head what of it the page begins with.
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // Once the first script has run, what every page needs is there.
      resolveDependencies: (_, files, { hostId }) =>
        hostId.includes('/index-') ? files : files.filter((file) => !isEverywhere(file)),
    },
    // For build/pages/route-chunks.ts, which takes it out again.
    manifest: true,
    rolldownOptions: {
      // How long a plugin takes is for whoever writes one.
      checks: { pluginTimings: false },
      // A constant takes less room where it is used than a file takes of its own.
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        // Every name stands in many chunks, and a hash cannot be packed: a letter less is a quarter of a kilobyte in all. With
        // fewer than seven, the bundler refuses more than 64 chunks.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        // Few files for what every page needs: many small ones pack worse, and each waits for its turn. The helper of
        // imports stands alone, or what it is put together with would come with the first bytes of script.
        codeSplitting: {
          groups: everywhere,
        },
      },
    },
    license: { fileName: licenseTexts },
  },
  test: {
    pool: 'threads',
    // The runner would leave one core idle.
    maxWorkers: availableParallelism(),
    // A spy that outlives its test would speak for the next one, in the next file too.
    restoreMocks: true,
    // A busy machine is slow, not wrong.
    testTimeout: 180_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // Starting an environment and loading the modules takes longer than most files of tests, so files share both.
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          isolate: false,
          include: testFiles,
          exclude: [...needDocument, ...needIsolation],
          setupFiles: ['tests/runs-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          isolate: false,
          include: needDocument,
          exclude: needIsolation,
          setupFiles: ['tests/runs-setup.ts', 'tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          environment: 'jsdom',
          include: needIsolation,
          setupFiles: ['tests/runs-setup.ts', 'tests/setup.ts'],
        },
      },
    ],
  },
})
