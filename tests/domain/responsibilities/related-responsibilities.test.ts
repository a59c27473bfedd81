import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { confusedWith, counterpartOf, adjacentTo } from '#domain/responsibilities/related-responsibilities.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { generateResponsibilities, statement } from './generate.ts'

function made(changes: Readonly<Record<string, Partial<Responsibility>>>): readonly Responsibility[] {
  const bases = generateResponsibilities(Object.keys(changes).length)
  return Object.entries(changes).flatMap(([id, change], index) => {
    const base = bases[index]
    return base === undefined ? [] : [{ ...base, id, ...change }]
  })
}

function only(list: readonly Responsibility[], id: string): Responsibility {
  const found = list.find((responsibility) => responsibility.id === id)
  if (found === undefined) throw new RangeError(`No ${id}`)
  return found
}

describe('the neighbors in a list', () => {
  const list = made({ a: {}, b: {}, c: {} })

  test('are the ones before and after it', () => {
    expect(adjacentTo(list, 'b')).toEqual({ position: 2, total: 3, previous: only(list, 'a'), next: only(list, 'c') })
  })

  test('end where the list ends', () => {
    expect(adjacentTo(list, 'a')).toMatchObject({ position: 1, previous: undefined })
    expect(adjacentTo(list, 'c')).toMatchObject({ position: 3, next: undefined })
  })

  test('don’t exist for an entry outside the list', () => {
    expect(adjacentTo(list, 'z')).toBeUndefined()
  })
})

describe('the counterpart', () => {
  const list = made({ a: { counterpart: 'b' }, b: {}, c: { counterpart: 'gone' }, d: { counterpart: 'd' } })

  test('is the named one, from both sides', () => {
    expect(counterpartOf(list, only(list, 'a'))?.id).toBe('b')
    expect(counterpartOf(list, only(list, 'b'))?.id).toBe('a')
  })

  test('is none, if none is named or it doesn’t exist', () => {
    expect(counterpartOf(list, only(list, 'c'))).toBeUndefined()
    expect(counterpartOf(list, only(list, 'd'))).toBeUndefined()
  })
})

describe('confusions', () => {
  const tell = (text: string) => statement(text)
  const list = made({
    a: { confusions: [{ with: 'b', tell: tell('a of b') }] },
    b: {
      confusions: [
        { with: 'a', tell: tell('b of a') },
        { with: 'gone', tell: tell('b of gone') },
      ],
    },
    c: {
      confusions: [
        { with: 'a', tell: tell('c of a') },
        { with: 'c', tell: tell('c of c') },
      ],
    },
  })
  const tellsOf = (id: string) =>
    confusedWith(list, only(list, id)).map(({ responsibility, tells }) => [responsibility.id, tells.map((t) => t.text)])

  test('are listed on both sides, with the entry’s own texts first', () => {
    expect(tellsOf('a')).toEqual([
      ['b', ['a of b', 'b of a']],
      ['c', ['c of a']],
    ])
    expect(tellsOf('b')).toEqual([['a', ['b of a', 'a of b']]])
  })

  test('never include the entry itself', () => {
    expect(tellsOf('c')).toEqual([['a', ['c of a']]])
  })

  test('go both ways in the real content', () => {
    for (const one of content.responsibilities) {
      for (const { responsibility: other } of confusedWith(content.responsibilities, one)) {
        const back = confusedWith(content.responsibilities, other).map(({ responsibility }) => responsibility)
        expect(back).toContain(one)
      }
    }
  })
})
