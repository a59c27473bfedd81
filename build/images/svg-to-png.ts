import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

// WebAssembly and no platform's own binary, so that every machine that can build the site can draw it.
const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
let isReady: Promise<void> | undefined

/**
 * Draws an SVG as a PNG.
 * @param width In pixels; the height follows from the drawing.
 * @throws {Error} when the SVG cannot be read.
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
