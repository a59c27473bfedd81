import { expect, test } from 'vitest'
import { splitPrintStyles } from '#build/pages/print-styles.ts'

test('what’s only for paper is apart, in its layers and with what’s around it', () => {
  const css =
    '@layer base,page;@layer page{.a{color:red;@media print{color:black}}@media print{.b{display:none}}@media screen{.c{top:0}}}.d{left:0}'
  expect(splitPrintStyles(css)).toEqual({
    screen: '@layer base,page;@layer page{.a{color:red}@media screen{.c{top:0}}}.d{left:0}',
    print: '@layer page{.a{@media print{color:black}}@media print{.b{display:none}}}',
  })
})

test('without anything for paper, nothing changes', () => {
  expect(splitPrintStyles('.a{color:red}')).toEqual({ screen: '.a{color:red}', print: '' })
})
