// Builds the whole site into dist/, or OUT_DIR: the client bundle, then one HTML file for every address.
import { rm } from 'node:fs/promises'
import { build } from 'vite'
import { prerender } from './prerender.ts'
import { siteOptions } from './site-options.ts'

const { out } = siteOptions(process.env)
const serverOut = `.cache/server-${process.pid}`

await build({ logLevel: 'warn' })
await build({
  logLevel: 'warn',
  build: { ssr: 'src/server.tsx', outDir: serverOut, emptyOutDir: true, copyPublicDir: false, license: false },
})
const pages = await prerender({ dist: out, serverEntry: `${serverOut}/server.js` })
await rm(serverOut, { recursive: true })
console.log(`Built ${pages} pages into ${out}/.`)
