// Builds the whole site into dist/, or OUT_DIR: the client bundle, one HTML file per address, the preview pictures, the
// open data, and the files for crawlers and devices. It's built in a folder of its own and put in place when it's complete.
import { rm } from 'node:fs/promises'
import { build } from 'vite'
import { renderEmbeds, writeEmbeds } from '#build/embeds/write-embeds.ts'
import { compressFiles } from '#build/hosting/compress-files.ts'
import { writeSiteFiles } from '#build/hosting/robots-manifest-sitemap.ts'
import { writeSpeculationRules } from '#build/hosting/speculation-rules.ts'
import { writeHostConfig } from '#build/hosting/write-host-config.ts'
import { recolorIcon, writeIcons } from '#build/images/icons.ts'
import { appendMissingLicenseTexts } from '#build/licenses/append-texts.ts'
import { writeRepairScript, writeServiceWorker } from '#build/offline/write-service-worker.ts'
import { writeOpenData } from '#build/open-data/write-open-data.ts'
import { createHeadWriter } from '#build/pages/page-heads.ts'
import { renderPages, writePages } from '#build/pages/prerender.ts'
import { cardOf } from '#build/previews/cards-from-content.ts'
import { writePreviews } from '#build/previews/write-previews.ts'
import { nextFolder, swapFolder } from '#build/system/swap-folder.ts'
import { hostTheme } from '#build/theming/host-theme.ts'
import { writeLogo } from '#build/theming/write-logo.ts'
import { content } from '#content/index.ts'
import { rolesCompared } from '#routes/site-content/core.ts'
import { siteOptions } from './options.ts'

const { out, base, url, embedOrigins } = siteOptions(process.env)
const theme = hostTheme(process.env)
const name = theme.name || rolesCompared
const next = nextFolder(out)
const serverOut = `.cache/server-${process.pid}`

await build({ logLevel: 'warn' })
await build({
  logLevel: 'warn',
  build: {
    ssr: 'src/server.tsx',
    outDir: serverOut,
    emptyOutDir: true,
    copyPublicDir: false,
    license: false,
    // One stylesheet of everything, for the pages in other sites' frames.
    ssrEmitAssets: true,
    cssCodeSplit: false,
  },
})
const pages = await renderPages(`${serverOut}/server.js`)
const embeds = await renderEmbeds(serverOut)
await rm(serverOut, { recursive: true })
await appendMissingLicenseTexts(next)

const listed = pages.filter((page) => page.listed)
const cards = listed.flatMap((page) => cardOf(content, page) ?? [])
await writePages(next, pages, { base, headOf: createHeadWriter({ name, content, pages, cards, base, url }) })
await writeEmbeds(next, embeds, { base, embedOrigins })
await writePreviews(next, cards, name, content.roles)
await writeIcons(next)
await recolorIcon(next)
await writeLogo(next, theme.logo)
await writeOpenData(next, content, { name, url: url === '' ? '' : url + base })
await writeSiteFiles(next, {
  name,
  description: listed[0]?.description ?? '',
  base,
  url,
  addresses: listed.map(({ address }) => address),
})
await writeServiceWorker(next, base)
await writeRepairScript(next, base)
await writeSpeculationRules(next, base)
await writeHostConfig({ from: next, out, base, embedOrigins })
await compressFiles(next)
await swapFolder(out)
console.log(`Built ${pages.length} pages and ${cards.length} pictures into ${out}/.`)
