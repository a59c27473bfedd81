import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

// WebAssembly instead of a platform's own binary, so that it works on every machine that can build the site.
const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
let isReady: Promise<void> | undefined

/**
 * Renders an SVG as a PNG.
 * @param width In pixels; the height keeps the proportions.
 * @throws {Error} when the SVG is invalid
 */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array> {
  isReady ??= readFile(wasm).then((bytes) => initWasm(bytes))
  await isReady
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
  try {
    return drawing.render().asPng()
  } finally {
    drawing.free()
  }
}
