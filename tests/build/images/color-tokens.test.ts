import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readColorTokens } from '#build/images/color-tokens.ts'

test('the colors are those of the stylesheet, in sRGB', () => {
  const palette = readColorTokens()
  for (const color of Object.values(palette)) expect(color).toMatch(/^#[0-9a-f]{6}$/)
  expect(
    readColorTokens(
      readFileSync('src/ui/styles/tokens.css', 'utf8').replace(/--ink: .*/, '--ink: light-dark(oklch(100% 0 0), red);'),
    ).ink,
  ).toBe('#ffffff')
})

test('a token that is missing or is not a color stops the build, which names it', () => {
  const css = readFileSync('src/ui/styles/tokens.css', 'utf8')
  expect(() => readColorTokens(css.replace('--inward:', '--other:'))).toThrow('expected --inward: light-dark')
  expect(() => readColorTokens(css.replace(/--edge: .*/, '--edge: light-dark(nonsense(1), red);'))).toThrow('--edge')
})
