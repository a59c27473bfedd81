import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { charterLink } from '#domain/charter/charter-link.ts'
import { charterWithGaps } from '#domain/charter/charter-with-gaps.ts'

const ids = content.responsibilities.map(({ id }) => id)

test.each(ids)('a charter that leaves %s open can be read, and leaves nothing else open', (id) => {
  const { value, issues } = charterLink.parse(content, charterWithGaps([id]))
  expect(issues).toEqual([])
  expect(value).toHaveLength(1)
  expect(value[0]?.assigned).toEqual({ [id]: { holder: 'nobody', lead: null, consulted: [] } })
})

test('it’s the link that such a charter has itself', () => {
  const link = charterWithGaps(ids)
  const { value } = charterLink.parse(content, link)
  expect(charterLink.serialize(content, value)).toEqual({ c: [link['c']] })
})
