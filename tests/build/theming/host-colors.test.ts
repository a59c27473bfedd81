import { parse, wcagContrast } from 'culori'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostColors } from '#build/theming/host-colors.ts'
import { recolor } from '#build/theming/recolor.ts'
import { ownTokens, tokenIn } from '#build/theming/stylesheet-tokens.ts'
import { content } from '#content/index.ts'

const colorsFor = (environment: Readonly<Record<string, string>>) =>
  hostColors(environment, content.roles, (name, scheme) => tokenIn(ownTokens, name, scheme))

const grounds = ['paper', 'lit', 'inward-wash', 'outward-wash', 'both-wash']

test('without colors of the host, the stylesheet stays as it is', () => {
  expect(colorsFor({})).toEqual({})
  expect(colorsFor({ CIO_COLOR: ' ' })).toEqual({})
  expect(recolor(ownTokens, {})).toBe(ownTokens)
})

test('whatever colors are accepted, text in them can be read on every ground, at level AAA', () => {
  const channel = fc.integer({ min: 0, max: 110 })
  const anyColor = fc.tuple(channel, channel, channel).map((rgb) => `rgb(${rgb.join(' ')})`)
  let accepted = 0
  fc.assert(
    fc.property(anyColor, anyColor, (cio, cto) => {
      const colors = (() => {
        try {
          return colorsFor({ CIO_COLOR: cio, CTO_COLOR: cto })
        } catch (error) {
          // What it's refused for names the variable.
          expect(String(error)).toMatch(/C[IT]O_COLOR/)
          return undefined
        }
      })()
      if (colors === undefined) return
      accepted += 1
      const css = recolor(ownTokens, colors)
      for (const scheme of ['light', 'dark'] as const) {
        for (const text of ['inward', 'outward']) {
          for (const ground of grounds) {
            const pair = [text, ground].map((name) => parse(tokenIn(css, name, scheme)) ?? 'red')
            // The stylesheet has rounded numbers.
            expect(wcagContrast(pair[0] ?? 'red', pair[1] ?? 'red')).toBeGreaterThan(6.95)
          }
        }
      }
    }),
    { numRuns: 400 },
  )
  expect(accepted).toBeGreaterThan(5)
})

test('a color that’s hard to read is refused, with one of the same hue that isn’t', () => {
  const message = (() => {
    try {
      colorsFor({ CIO_COLOR: '#0077cc' })
      return ''
    } catch (error) {
      return String(error)
    }
  })()
  expect(message).toContain('CIO_COLOR: in light pages, #0077cc on the page has a contrast of 4.')
  const [, better = ''] = /such as (#[0-9a-f]{6}) has/.exec(message) ?? []
  expect(colorsFor({ CIO_COLOR: better })).toHaveProperty('inward')
})

test('the second color is for dark pages, and is refused if it’s too dark', () => {
  expect(colorsFor({ CIO_COLOR: '#00315c, oklch(85% 0.06 250)' })['inward']).toMatch(/, oklch\(85% 0\.06 250\)\)$/)
  expect(() => colorsFor({ CIO_COLOR: '#00315c, #00315c' })).toThrow('CIO_COLOR: in dark pages, #00315c')
})

test('two roles can’t have colors that look alike', () => {
  expect(() => colorsFor({ CIO_COLOR: '#00315c', CTO_COLOR: '#00335c' })).toThrow(
    'in light pages, #00315c looks like #00335c, the color of CTO',
  )
})

test.each(['teal-ish', 'rgb(0 0 0 / 50%)', '#123456, #fff, #000', ','])(
  '%j isn’t a color, and the error says what’s expected',
  (value) => {
    expect(() => colorsFor({ CTO_COLOR: value })).toThrow(/^CTO_COLOR is ".*"; expected /)
  },
)
