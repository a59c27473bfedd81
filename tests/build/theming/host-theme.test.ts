import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { logoAddresses } from '#build/theming/host-logo.ts'
import { hostTheme } from '#build/theming/host-theme.ts'

const folder = mkdtempSync(join(tmpdir(), 'logo-'))

/** Writes a picture of this size. */
function svg(width: number, height: number, content = ''): string {
  const path = join(folder, `${width}-${height}-${content.length}.svg`)
  writeFileSync(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0h1"/>${content}</svg>`,
  )
  return path
}

test('without variables, the site has its own name, colors, and mark', () => {
  expect(hostTheme({})).toEqual({ name: '', footerText: '', colors: {}, logo: undefined })
})

test('a name and a line are trimmed, and have a length that fits', () => {
  expect(hostTheme({ SITE_NAME: ' Roles at Acme ', FOOTER_TEXT: ' Hosted by Acme. ' })).toMatchObject({
    name: 'Roles at Acme',
    footerText: 'Hosted by Acme.',
  })
  expect(() => hostTheme({ SITE_NAME: 'x'.repeat(25) })).toThrow(
    'SITE_NAME is 25 characters long; expected at most 24.',
  )
  expect(() => hostTheme({ FOOTER_TEXT: 'x'.repeat(201) })).toThrow('FOOTER_TEXT is 201 characters long')
  expect(() => hostTheme({ FOOTER_TEXT: 'a\nb' })).toThrow('FOOTER_TEXT has a line break')
})

test('a logo is as high as the header, as wide as its shape asks, and named by its content', () => {
  const { logo } = hostTheme({ SITE_LOGO: svg(100, 50), SITE_LOGO_DARK: svg(40, 40) })
  expect(logoAddresses(logo, '/x/')).toEqual({
    light: { address: expect.stringMatching(/^\/x\/assets\/logo-[0-9a-f]{8}\.svg$/), width: 56, height: 28 },
    dark: { address: expect.stringMatching(/^\/x\/assets\/logo-[0-9a-f]{8}\.svg$/), width: 28, height: 28 },
  })
})

test('a picture that can’t be the logo stops the build, which says why', () => {
  expect(() => hostTheme({ SITE_LOGO: join(folder, 'none.svg') })).toThrow('none.svg", which can\'t be read')
  expect(() => hostTheme({ SITE_LOGO: svg(300, 50) })).toThrow('is 300 by 50; expected at most 4.3 times as wide')
  expect(() => hostTheme({ SITE_LOGO: svg(9, 9, '<!-- -->'.repeat(3_000)) })).toThrow('bytes large; expected at most')
  expect(() => hostTheme({ SITE_LOGO_DARK: svg(9, 9) })).toThrow('there is no SITE_LOGO')
  const text = join(folder, 'text.png')
  writeFileSync(text, 'Not a picture.')
  expect(() => hostTheme({ SITE_LOGO: text })).toThrow("isn't a picture; expected an SVG")
  const gif = join(folder, 'a.gif')
  writeFileSync(gif, Buffer.from('R0lGODlhAQABAAAAACH5BAAAAAAALAAAAAABAAEAAAIBAAA=', 'base64'))
  expect(() => hostTheme({ SITE_LOGO: gif })).toThrow('is a picture of another kind')
})
