// Builds the whole site into dist/, or OUT_DIR: the client bundle, then one HTML file for every address, the pictures
// that stand for the pages elsewhere, the open data, and what robots and devices look for.
import { rm } from 'node:fs/promises'
import { build } from 'vite'
import { content } from '#content/index.ts'
import { siteName } from '#routes/site-content/core.ts'
import { compressFiles } from './compress.ts'
import { writeHostFiles } from './host-files.ts'
import { writeIcons } from './icons.ts'
import { completeLicenses } from './licenses/write.ts'
import { writeServiceWorker } from './offline/write.ts'
import { writeOpenData } from './open-data/write.ts'
import { renderPages, writePages } from './prerender.ts'
import { cardOf } from './previews/cards.ts'
import { writePreviews } from './previews/write.ts'
import { writeSiteFiles } from './site-files.ts'
import { headsOf } from './site-heads.ts'
import { siteOptions } from './site-options.ts'

const { out, base, url } = siteOptions(process.env)
const serverOut = `.cache/server-${process.pid}`

await build({ logLevel: 'warn' })
await build({
  logLevel: 'warn',
  build: { ssr: 'src/server.tsx', outDir: serverOut, emptyOutDir: true, copyPublicDir: false, license: false },
})
const pages = await renderPages(`${serverOut}/server.js`)
await rm(serverOut, { recursive: true })
await completeLicenses(out)

const listed = pages.filter((page) => page.listed)
const cards = listed.flatMap((page) => cardOf(content, page) ?? [])
await writePages(out, pages, { base, headOf: headsOf({ name: siteName, content, pages, cards, base, url }) })
await writePreviews(out, cards, siteName, content.roles)
await writeIcons(out)
await writeOpenData(out, content, { name: siteName, url: url === '' ? '' : url + base })
await writeSiteFiles(out, {
  name: siteName,
  description: listed[0]?.description ?? '',
  base,
  url,
  addresses: listed.map(({ address }) => address),
})
await writeServiceWorker(out, base)
await writeHostFiles({ out, base })
await compressFiles(out)
console.log(`Built ${pages.length} pages and ${cards.length} pictures into ${out}/.`)
