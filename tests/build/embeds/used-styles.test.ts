import { expect, test } from 'vitest'
import { usedStyles } from '#build/embeds/used-styles.ts'

const documents = ['<p class="a b">', '<svg class="c"></svg>']

test.each([
  ['.a{x:y}.z{x:y}', '.a{x:y}'],
  ['.a,.z{x:y}', '.a{x:y}'],
  ['.a .z,.a .c{x:y}', '.a .c{x:y}'],
  ['p{x:y}[data-a]{x:y}', 'p{x:y}[data-a]{x:y}'],
  // A part of a name isn't the name.
  ['.ab{x:y}', ''],
  // One of several that may apply, or one that mustn't.
  [':is(.a,.z){x:y}.a:not(.z){x:y}.a:has(:is(.z)){x:y}', ':is(.a,.z){x:y}.a:not(.z){x:y}.a:has(:is(.z)){x:y}'],
  ['@layer l{.z{x:y}}@layer k{@container (width>1px){.z{x:y}.b{x:y}}}', '@layer k{@container (width>1px){.b{x:y}}}'],
  ['@layer a,b;@font-face{x:y}', '@layer a,b;@font-face{x:y}'],
  ['@media print{.a{x:y}}', ''],
])('of %j, documents need %j', (css, used) => {
  expect(usedStyles(css, documents)).toBe(used)
})
