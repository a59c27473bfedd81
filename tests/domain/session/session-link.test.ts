import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charterLimits } from '#domain/charter/charter.ts'
import { parseQuery } from '#domain/links/query.ts'
import {
  placeholders,
  reservedSessionKeys,
  serializeSession,
  sessionFragment,
  sessionLink,
} from '#domain/session/session-link.ts'
import { namedOwner, type Session, sessionLimits } from '#domain/session/session.ts'
import { content as charterContent } from '#routes/site-content/charter.ts'
import { sessionContent as content } from '#routes/site-content/session.ts'
import { anySession } from './arbitraries.ts'

const write = (session: Session) => serializeSession(content, session)
const opaqueOf = (session: Session) => String(sessionLink.serialize(content, session)['s'])
const read = (s: string) => sessionLink.parse(content, { s })

const link =
  'v1.id_4fz.list_contested.first_cio_Ana.second_cto_Ben *n Co*p.call_by-1_Head of data.ai_cio_3_by-1_2.data_by-1_1_cto_2.security_skip_0_cto_3.platform_nobody_2.agreed_ai_by-1.open_data_Ben_Ask sales*p.end'
/** The same, as it's written. */
const opaque =
  'o1.djEuaWRfNGZ6Lmxpc3RfY29udGVzdGVkLmZpcnN0X2Npb19BbmEuc2Vjb25kX2N0b19CZW4gKm4gQ28qcC5jYWxsX2J5LTFfSGVhZCBvZiBkYXRhLmFpX2Npb18zX2J5LTFfMi5kYXRhX2J5LTFfMV9jdG9fMi5zZWN1cml0eV9za2lwXzBfY3RvXzMucGxhdGZvcm1fbm9ib2R5XzIuYWdyZWVkX2FpX2J5LTEub3Blbl9kYXRhX0Jlbl9Bc2sgc2FsZXMqcC5lbmQ.1vfhd12'
const session: Session = {
  id: '4fz',
  scope: 'contested',
  first: {
    name: 'Ana',
    role: 'cio',
    answers: {
      ai: { owner: 'cio', weight: 'firm' },
      data: { owner: '+Head of data', weight: 'either' },
      platform: { owner: 'nobody', weight: 'matters' },
    },
  },
  second: {
    name: 'Ben & Co.',
    role: 'cto',
    answers: {
      ai: { owner: '+Head of data', weight: 'matters' },
      data: { owner: 'cto', weight: 'matters' },
      security: { owner: 'cto', weight: 'firm' },
    },
  },
  decisions: {
    ai: { owner: '+Head of data', person: '', note: '' },
    data: { owner: null, person: 'Ben', note: 'Ask sales.' },
  },
}

describe('the link of a session', () => {
  it('says what people can read, and stays as it is forever', () => {
    expect(write(session)).toBe(link)
    expect(read(link)).toEqual({ value: session, issues: [] })
  })

  it('is written so that no one sees an answer by looking at it, and that stays as it is forever, too', () => {
    expect(sessionLink.serialize(content, session)).toEqual({ s: opaque })
    expect(read(opaque)).toEqual({ value: session, issues: [] })
    fc.assert(
      fc.property(anySession, (any) => {
        const said = opaqueOf(any)
        for (const { id } of content.items) {
          if (id.length > 3) expect(said).not.toContain(id)
        }
        expect(said).toMatch(/^o1\.[\w-]+\.[0-9a-z]{7}$/)
      }),
    )
  })

  it('loses nothing of any session: any Unicode, through an address, encoded once more or not', () => {
    fc.assert(
      fc.property(anySession, (any) => {
        for (const value of [write(any), opaqueOf(any)]) {
          const address = new URLSearchParams({ s: value }).toString()
          const arrived = new URLSearchParams(address).get('s') ?? ''
          const encoded = encodeURIComponent(value)
          for (const each of [value, arrived, encoded, encodeURIComponent(encoded)]) {
            expect(read(each)).toEqual({ value: any, issues: [] })
          }
        }
        expect(write(any)).toMatch(/^v1\.(.*\.)?end$/su)
      }),
    )
  })

  it('has who decides about what’s shared', () => {
    const led = link.replace('agreed_ai_by-1', 'agreed_ai_shared_cio')
    const { value, issues } = read(led)
    expect(value?.decisions['ai']).toEqual({ owner: 'shared', lead: 'cio', person: '', note: '' })
    expect(issues).toEqual([])
    expect(value && write(value)).toBe(led)
  })

  it('is in the fragment, which no server gets, and reads from there', () => {
    const fragment = sessionFragment(content, session)
    expect(fragment).toBe(`#s=${opaque}`)
    expect(sessionLink.parse(content, parseQuery(fragment.slice(1))).value).toEqual(session)
  })

  it('has room for the longest session that can be entered', () => {
    const long = (most: number) => '%'.repeat(most)
    const own = Array.from({ length: sessionLimits.allOwners }, (_, at) =>
      namedOwner(`${long(sessionLimits.name - 1)}${at}`),
    )
    const person = (from: number) => ({
      name: long(sessionLimits.name),
      role: null,
      answers: Object.fromEntries(
        content.items.map(({ id }, at) => [
          id,
          { owner: own[from + (at % sessionLimits.owners)] ?? '', weight: 'matters' } as const,
        ]),
      ),
    })
    const longest: Session = {
      ...session,
      scope: 'whole',
      first: person(0),
      second: person(sessionLimits.owners),
      decisions: Object.fromEntries(
        content.items.map(({ id }) => [
          id,
          { owner: null, person: long(sessionLimits.name), note: long(sessionLimits.note) },
        ]),
      ),
    }
    expect(read(write(longest))).toEqual({ value: longest, issues: [] })
    expect(read(opaqueOf(longest))).toEqual({ value: longest, issues: [] })
    expect(sessionLink.parse(content, parseQuery(sessionFragment(content, longest).slice(1)))).toEqual({
      value: longest,
      issues: [],
    })
  })

  it('keeps that of all contested topics short enough for email and chat', () => {
    const answers = Object.fromEntries(
      content.contested.map((id) => [id, { owner: 'chief-ai-officer', weight: 'matters' } as const]),
    )
    const person = { name: 'Alexandra Example', role: null, answers }
    const both = { ...session, first: person, second: person, decisions: {} }
    expect(sessionFragment(content, both).length).toBeLessThan(1_500)
  })

  it.each([
    ['no list', link.replace('list_contested.', ''), session],
    ['capitals and line breaks', link.replace('ai_cio_3', 'AI_\r\n CIO_3'), session],
    ['quotation marks around it', `“${link}”`, session],
    ['nothing around its end', `${link}).`, session],
  ])('with %s is still read', (_, value, expected) => {
    expect(read(value)).toEqual({ value: expected, issues: [] })
  })

  it.each([
    ['line breaks, as in an email', opaque.replace(/.{60}/g, '$&\r\n ')],
    ['percent-encoding', opaque.replaceAll('.', '%252E')],
    ['quotation marks around it', `“${opaque}”`],
    ['the end of a sentence', `${opaque}).`],
    ['soft hyphens', opaque.replace('o1.', 'o1.\u00AD')],
  ])('that can’t be read by looking, with %s, is still read', (_, value) => {
    expect(read(value)).toEqual({ value: session, issues: [] })
  })

  it('that can’t be read by looking says that it was cut off, and has what’s left, without quoting it', () => {
    const { value, issues } = read(opaque.slice(0, 250))
    expect(value?.first.answers['ai']).toEqual({ owner: 'cio', weight: 'firm' })
    expect(issues.map(({ why }) => why)).toEqual(['cut-off'])
    for (let length = 4; length < opaque.length; length += 1) {
      const cut = read(opaque.slice(0, length))
      expect(cut.issues.map(({ why }) => why)).toEqual(['cut-off'])
      expect(JSON.stringify(cut.issues)).not.toContain('cio')
    }
  })

  it('that can’t be read by looking isn’t read at all if a character was changed or lost', () => {
    for (let at = 3; at < opaque.length - 8; at += 1) {
      const other = opaque[at] === 'A' ? 'B' : 'A'
      for (const put of [other, '', `${other}${opaque[at]}`]) {
        const { value, issues } = read(`${opaque.slice(0, at)}${put}${opaque.slice(at + 1)}`)
        expect(value).toBeUndefined()
        expect(issues.map(({ why }) => why)).toEqual(['malformed'])
      }
    }
    expect(read(opaque.toUpperCase()).issues.map(({ why }) => why)).toEqual(['malformed'])
    expect(read(opaque.replace('o1', 'o7'))).toMatchObject({ value: session, issues: [{ why: 'version' }] })
  })

  it.each([
    ['unknown item', link.replace('ai_cio_3', 'magic_cio_3'), 'unknown'],
    ['unknown owner', link.replace('ai_cio_3', 'ai_wizard_3'), 'unknown'],
    ['unknown weight', link.replace('ai_cio_3', 'ai_cio_9'), 'unknown'],
    ['unknown role', link.replace('first_cio', 'first_wizard'), 'unknown'],
    ['unknown list', link.replace('list_contested', 'list_half'), 'unknown'],
    ['missing end', link.replace('.end', ''), 'cut-off'],
    ['later version', link.replace('v1', 'v7'), 'version'],
    ['an item twice', link.replace('.end', '.ai_cto_1.end'), 'duplicate'],
    ['two decisions on an item', link.replace('.end', '.open_ai_Ben.end'), 'duplicate'],
    ['an unknown lead', link.replace('agreed_ai_by-1', 'agreed_ai_shared_wizard'), 'unknown'],
    ['a decision on an unknown item', link.replace('agreed_ai', 'agreed_magic'), 'unknown'],
    ['hidden characters', link.replace('_Ana', '_A\u202Ena'), 'hidden'],
    ['a name that’s too long', link.replace('_Ana', `_${'A'.repeat(61)}`), 'too-long'],
    ['no weight', link.replace('platform_nobody_2', 'platform_nobody'), 'malformed'],
    ['too many fields', link.replace('platform_nobody_2', 'platform_nobody_2_cto_1_x'), 'malformed'],
    ['an id that isn’t one', link.replace('id_4fz', 'id_4*z'), 'malformed'],
  ])('with %s says so, and keeps the rest', (_, value, why) => {
    const { value: kept, issues } = read(value)
    expect(issues.map((issue) => issue.why)).toContain(why)
    expect(kept?.second?.answers['data']).toEqual({ owner: 'cto', weight: 'matters' })
  })

  it('reports more names than two people have room for', () => {
    const calls = Array.from({ length: 5 }, (_, at) => `call_by-${at + 1}_Name ${at}`).join('.')
    const answers = content.contested.slice(0, 5).map((id, at) => `${id}_by-${at + 1}_2`)
    const { value, issues } = read(`v1.id_1.${calls}.${answers.join('.')}.end`)
    expect(Object.keys(value?.first.answers ?? {})).toHaveLength(sessionLimits.owners)
    expect(issues).toEqual([{ what: content.contested[4], why: 'no-room' }])
  })

  it('without an answer isn’t a session, and one without an id always gets the same', () => {
    expect(read('v1.id_4fz.end').value).toBeUndefined()
    expect(read('').value).toBeUndefined()
    expect(read('hello').value).toBeUndefined()
    const lost = link.replace('id_4fz.', '')
    expect(read(lost).value?.id).toMatch(/^x[0-9a-z]+$/)
    expect(read(lost).value?.id).toBe(read(lost).value?.id)
    expect(read(lost).value?.id).not.toBe(read(lost.replace('Ana', 'Eva')).value?.id)
  })

  it('uses no id of the content as a word of its own', () => {
    const ids = [...charterContent.responsibilities, ...content.parties, ...content.roles].map(({ id }) => id)
    for (const word of [...reservedSessionKeys, ...Object.values(placeholders)]) expect(ids).not.toContain(word)
  })

  it('has as many other owners as the charter that comes out of it has room for', () => {
    expect(sessionLimits.owners * 2).toBe(sessionLimits.allOwners)
    expect(sessionLimits.allOwners).toBe(charterLimits.ownHolders)
    expect(sessionLimits.name).toBe(charterLimits.name)
  })
})
