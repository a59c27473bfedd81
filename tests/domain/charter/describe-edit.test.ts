import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { type Charter, defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { describeEdit } from '#domain/charter/describe-edit.ts'
import { addItem, assign, setLead, toggleConsulted } from '#domain/charter/edit-charter.ts'

const edits: readonly (readonly [string, (charter: Charter) => Charter, string, string])[] = [
  ['a title', (charter) => ({ ...charter, title: 'Who leads' }), 'Charter title: “Who leads”', 'Charter title: empty'],
  ['a name', (charter) => ({ ...charter, names: { cio: 'Ana' } }), 'CIO (name): “Ana”', 'CIO (name): empty'],
  [
    'an owner',
    (charter) => assign(content, charter, 'security', 'cto'),
    '“Information security”: CTO',
    '“Information security”: CIO',
  ],
  [
    'a lead',
    (charter) => setLead(content, charter, 'dialogue', 'cio'),
    '“CIO–CTO coordination”, lead: CIO',
    '“CIO–CTO coordination”, lead: none',
  ],
  [
    'someone consulted',
    (charter) => toggleConsulted(content, charter, 'security', 'cfo'),
    '“Information security”, consulted: CFO',
    '“Information security”, consulted: none',
  ],
  [
    'a custom responsibility',
    (charter) => addItem(content, charter, 'Service desk'),
    '“Service desk” added',
    '“Service desk” removed',
  ],
]

test.each(edits)('names a change of %s, and the way back', (_, edit, forth, back) => {
  const edited = normalizeCharter(content, edit(defaultCharter))
  expect(describeEdit(content, defaultCharter, edited)).toBe(forth)
  expect(describeEdit(content, edited, defaultCharter)).toBe(back)
})

test('counts what would be too long to hear', () => {
  const many = ['security', 'vendors', 'risk', 'compliance', 'product'].reduce(
    (charter, id) => assign(content, charter, id, 'nobody'),
    defaultCharter,
  )
  expect(describeEdit(content, defaultCharter, normalizeCharter(content, many))).toMatch(/; 2 more$/)
})
