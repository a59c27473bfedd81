import { expect, test } from 'vitest'
import { snippet } from '#domain/embed/snippet.ts'

const site = 'https://roles.example/x/'
const plain = {
  address: `${site}embed/compare/focus`,
  folder: `${site}embed/`,
  title: 'Focus',
  theme: 'system',
  height: 480,
} as const

test('a frame has an address, a title, and a height', () => {
  const html = snippet(plain)
  expect(html).toContain(`<iframe src="${plain.address}" title="Focus" height="480"`)
})

test('the look is in the address, after what narrows the view', () => {
  expect(snippet({ ...plain, theme: 'dark' })).toContain(`src="${plain.address}?theme=dark"`)
  expect(snippet({ ...plain, address: `${plain.address}?show=shared&rows=a,b`, theme: 'light' })).toContain(
    `src="${plain.address}?show=shared&#38;rows=a,b&#38;theme=light"`,
  )
})

test('no title or address gets out of its attribute', () => {
  const html = snippet({ ...plain, address: `${plain.address}?rows="><script>`, title: '"><script>alert(1)</script>&' })
  expect(html.match(/<script>/g)).toHaveLength(1)
  expect(html).toContain('title="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#38;"')
})

test('the script minds this site only', () => {
  expect(snippet(plain)).toContain("origin !== 'https://roles.example'")
  expect(snippet(plain)).toContain(`iframe[src^="${site}embed/"]`)
})
