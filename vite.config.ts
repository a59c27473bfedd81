import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { licenses, licenseTexts } from './build/licenses/vite-licenses.ts'
import { siteOptions } from './build/options.ts'
import { nextFolder } from './build/system/swap-folder.ts'
import { logoAddresses } from './build/theming/host-logo.ts'
import { hostTheme } from './build/theming/host-theme.ts'
import { recolorPlugin } from './build/theming/recolor.ts'
import { loadTranslation } from './build/translation/load-translation.ts'
import { translated } from './build/translation/vite-translation.ts'
import { computedModules } from './build/vite-computed-modules.ts'
import { contentCheck } from './build/vite-content-check.ts'
import { moduleList } from './build/vite-module-list.ts'
import { shortPreloads } from './build/vite-short-preloads.ts'
import { withoutRouterLink } from './build/vite-without-router-link.ts'

const site = siteOptions(process.env)
const theme = hostTheme(process.env)
const translation = loadTranslation(site.language)

const marks = new Map<string, string>()

/**
 * A few letters that identify a stylesheet.
 * @throws {Error} if two stylesheets have the same letters; renaming one of them fixes it
 */
function markOf(file: string): string {
  const path = relative(import.meta.dirname, file.split('?', 1)[0] ?? file)
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 4)
  const other = marks.get(mark) ?? path
  if (other !== path) throw new Error(`${path} and ${other} are both marked ${mark}; rename one of them`)
  marks.set(mark, path)
  return mark
}

/** The chunks of packages, which every page needs. */
const ofPackages = [
  { name: 'import', test: /vite\/preload-helper/ },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\/|src\/react-client/ },
  { name: 'router', test: /node_modules\/@tanstack\/|src\/router-client/ },
]

/**
 * Modules that nearly every page needs, and nothing that only this chunk needs. Half of the pages need the quiz and notices,
 * but no page that's only read. Half of the pages can be shared, and those whose static parts have a chunk of their own count
 * twice.
 */
const shared = {
  name: 'shared',
  test: /\/src\/(?!content\/quiz\/|routes\/site-content\/quiz|ui\/kit\/(share|dialog|notice)|routes\/shared\/qr-code)/,
  minShareCount: 13,
  includeDependenciesRecursively: false,
}

/** What every page with answers needs. Named here, since the quiz's store has the same name: two chunks shouldn't differ by their hash alone. */
const quizContent = {
  name: 'quiz-content',
  test: /\/src\/(content\/quiz\/(quiz|questions|results|rules|numbers)|domain\/quiz\/(answers|version-1)|model\/quiz|routes\/site-content\/quiz)\.ts/,
  includeDependenciesRecursively: false,
}

/** What some pages need, apart from what nearly every page does. */
const together = [
  // What shows statements with their sources.
  {
    name: 'citations',
    test: /\/src\/(domain\/site\/evidence|ui\/kit\/(cite|statement-with-source|evidence-context))\./,
  },
  // The article, for pages that cite much of it.
  { name: 'claims', test: /\/src\/(content\/article\/claims|routes\/site-content\/claims)\.ts/ },
  // What reads links.
  {
    name: 'link-query',
    test: /\/src\/(domain\/links\/(link-issues|whole-query|without-insertions)|routes\/hooks\/use-query)\./,
  },
  // The quiz on the device.
  { name: 'quiz', test: /\/src\/(state\/quiz|routes\/hooks\/use-quiz)\.ts/ },
  // Two small modules that the comparison needs together: in a file each, they'd take a third more.
  { name: 'copy', test: /\/src\/ui\/kit\/use-copy/ },
].map((group) => ({ ...group, includeDependenciesRecursively: false }))

/** What the charter's page and the brief of a link share, in one piece: several small ones compress worse. */
const charterDomain = {
  name: 'charter-domain',
  test: /\/src\/(domain\/(charter\/(charter|charter-(link|link-format|from-result|lines))|links\/(link-part-format|link-parts|link-text-escapes))|content\/beyond\/often-owned-by|routes\/site-content\/charter)\.ts/,
  includeDependenciesRecursively: false,
}

/** What has loaded before any page: the entry, and the routes that it loads; and what the bundler adds to them. */
const before = ['index', 'app', 'rolldown-runtime', 'esm']

/** Whether a file is one of these chunks, or one that every page has otherwise. */
function isEverywhere(file: string): boolean {
  return [...ofPackages.map(({ name }) => name), shared.name, ...before].some((name) => file.includes(`/${name}-`))
}

const testFiles = ['tests/**/*.test.{ts,tsx}']
/** Tests that need a document. */
const needDocument = [
  'tests/**/*.test.tsx',
  'tests/{client,routes}/**/*.test.ts',
  'tests/build/{pages/head-tags,hosting/robots-manifest-sitemap}.test.ts',
  'tests/domain/export/{word,spreadsheet}.test.ts',
]
/**
 * Tests that would affect others in the same process: they mock modules, or break storage, which the stores remember
 * for as long as a page is open.
 */
const needIsolation = ['tests/**/*.isolated.test.{ts,tsx}', 'tests/state/**/*.test.ts', 'tests/hostile/stored.test.ts']

export default defineConfig({
  base: site.base,
  // The content check's limits apply to the source language only.
  plugins: [
    translation === undefined ? contentCheck() : translated(translation),
    react(),
    computedModules(),
    withoutRouterLink(),
    licenses(nextFolder(site.out)),
    moduleList(site.out),
    shortPreloads({ first: '/index.html', always: '/src/app.tsx' }),
  ],
  // The shim is for versions of React before 18.
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
  define: {
    'import.meta.env.SITE_URL': JSON.stringify(site.url),
    'import.meta.env.CONTACT_URL': JSON.stringify(site.contactUrl),
    'import.meta.env.CONTACT_LABEL': JSON.stringify(site.contactLabel),
    'import.meta.env.SITE_NAME': JSON.stringify(theme.name),
    'import.meta.env.FOOTER_TEXT': JSON.stringify(theme.footerText),
    'import.meta.env.HOST_LOGO': JSON.stringify(logoAddresses(theme.logo, site.base) ?? ''),
    'import.meta.env.EMBED_ORIGINS': JSON.stringify(site.embedOrigins.join(' ')),
  },
  css: {
    postcss: { plugins: [recolorPlugin(theme.colors)] },
    modules: {
      // The name and the file make a class unique. The rest of the usual name compresses badly, and is in every page.
      generateScopedName: (name, file) => `${name}-${markOf(file)}`,
    },
  },
  build: {
    outDir: nextFolder(site.out),
    emptyOutDir: true,
    target: 'es2022',
    // The first versions with `light-dark()`, from 2024. For older ones, each color would be in the page three times.
    cssTarget: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    modulePreload: {
      polyfill: false,
      // When the first script runs, everything that every page needs has loaded.
      // A page links what its first script imports, so that it doesn't wait for a second round trip.
      resolveDependencies: (_, files, { hostId, hostType }) =>
        hostType === 'html' || hostId.includes('/index-') ? files : files.filter((file) => !isEverywhere(file)),
    },
    // For build/pages/route-chunks.ts, which removes it again.
    manifest: true,
    rolldownOptions: {
      // Plugin timings are only interesting to plugin authors.
      checks: { pluginTimings: false },
      // An inlined constant takes less room than a separate file.
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        // Every name occurs in many chunks, and a hash doesn't compress: one letter less saves a quarter of a kilobyte
        // in total. With fewer than seven, the bundler rejects more than 64 chunks.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        // Few files for what every page needs: many small ones compress worse, and each request waits for its turn. The
        // import helper is separate; otherwise, its chunk would load with the first bytes of script.
        codeSplitting: {
          groups: [...ofPackages, ...together, shared, quizContent, charterDomain],
        },
      },
    },
    license: { fileName: licenseTexts },
  },
  test: {
    pool: 'threads',
    // By default, the runner leaves one core idle.
    maxWorkers: availableParallelism(),
    // A spy that outlives its test would affect the next one, even in the next file.
    restoreMocks: true,
    // A busy machine is slow, not broken.
    testTimeout: 180_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // Starting an environment and loading the modules takes longer than most test files, so files share both.
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
