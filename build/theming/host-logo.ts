import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'

/** A picture of the host's, shown in place of the site's mark. */
export interface LogoFile {
  /** Its place in the site, without a leading slash; it changes with the content. */
  readonly file: string
  readonly content: Uint8Array
  /** In CSS pixels; the height is the header's. */
  readonly width: number
  readonly height: number
}

/** The logo for light pages, and another for dark ones if there is one. */
export interface HostLogo {
  readonly light: LogoFile
  readonly dark: LogoFile | undefined
}

/** As high as the name beside it, with its descenders. */
const height = 28
/** On a narrow phone, the name and the menu need the rest. */
const greatestWidth = 120
/** It's on every page, and stored for use offline. */
const greatestSize = 20_000
const types = ['svg', 'png', 'webp', 'jpg']

/**
 * Reads `SITE_LOGO` and `SITE_LOGO_DARK`, paths of pictures.
 * @throws {Error} naming the variable, if there's no such picture, or it's too large or too wide
 */
export function hostLogo(environment: Readonly<Record<string, string | undefined>>): HostLogo | undefined {
  const light = logoFile('SITE_LOGO', environment['SITE_LOGO'] ?? '')
  const dark = logoFile('SITE_LOGO_DARK', environment['SITE_LOGO_DARK'] ?? '')
  if (light === undefined && dark !== undefined) {
    throw new Error('SITE_LOGO_DARK is set, but there is no SITE_LOGO; expected both, or neither.')
  }
  return light && { light, dark }
}

function logoFile(variable: string, path: string): LogoFile | undefined {
  if (path === '') return undefined
  const content = read(variable, path)
  if (content.length > greatestSize) {
    throw new Error(`${variable}: "${path}" is ${content.length} bytes large; expected at most ${greatestSize}.`)
  }
  const { width, height: own, type } = sizeOf(variable, path, content)
  const shown = Math.round((width / own) * height)
  if (shown > greatestWidth) {
    throw new Error(
      `${variable}: "${path}" is ${width} by ${own}; expected at most ${(greatestWidth / height).toFixed(1)} times as wide as high.`,
    )
  }
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { file: `assets/logo-${mark}.${type}`, content, width: shown, height }
}

function read(variable: string, path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Error(`${variable} is "${path}", which can't be read; expected the path of a picture.`, { cause: error })
  }
}

function sizeOf(variable: string, path: string, content: Uint8Array) {
  const expected = `expected an SVG with a size or a viewBox, a PNG, a WebP, or a JPEG.`
  const size = (() => {
    try {
      return imageSize(content)
    } catch (error) {
      throw new Error(`${variable}: "${path}" isn't a picture; ${expected}`, { cause: error })
    }
  })()
  const { type = '', width, height: own } = size
  if (!types.includes(type) || !(width > 0) || !(own > 0)) {
    throw new Error(`${variable}: "${path}" is a picture of another kind; ${expected}`)
  }
  return { width, height: own, type }
}

/** The logo as the pages show it; undefined if there's none. */
export function logoAddresses(logo: HostLogo | undefined, base: string) {
  const shown = ({ file, width, height: own }: LogoFile) => ({ address: base + file, width, height: own })
  return logo && { light: shown(logo.light), dark: logo.dark && shown(logo.dark) }
}
