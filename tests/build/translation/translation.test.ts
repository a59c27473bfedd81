import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import fc from 'fast-check'
import PO from 'pofile'
import { parseSync, transformWithOxc } from 'vite'
import { describe, expect, test } from 'vitest'
import { siteOptions } from '#build/options.ts'
import { extractMessages } from '#build/translation/extract-messages.ts'
import { loadTranslation } from '#build/translation/load-translation.ts'
import { readCatalog, updateCatalog } from '#build/translation/po-catalog.ts'
import { pseudoTranslation } from '#build/translation/pseudo-locale.ts'
import { problemOf, translateModule } from '#build/translation/replace-messages.ts'
import { allTexts, languageFile, moduleOf, translatableFile } from '#build/translation/translatable-modules.ts'

const file = 'src/ui/example.tsx'
const messages = (source: string, where = file) => extractMessages(source, where).map(({ message }) => message)

/** A module with some of its texts replaced. */
function withTexts(source: string, texts: Readonly<Record<string, string>>): string {
  return translateModule(source, file, { language: 'de', textFor: (_, message) => texts[message], letters: '' })
}

/** A module's behavior: its syntax without types, formatting, positions, and the different ways to write a string. */
async function compiled(source: string, name: string): Promise<unknown> {
  const { code } = await transformWithOxc(source, name, { jsx: { runtime: 'automatic' } })
  return shapeOf(parseSync('module.js', code).program)
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return joined(value.map(shapeOf))
  if (typeof value !== 'object' || value === null) return value
  const { type, value: literal } = { type: undefined, value: undefined, ...value }
  if (type === 'Literal' && typeof literal === 'string') return literal
  const kept = Object.entries(value).filter(([key]) => !['start', 'end', 'raw'].includes(key))
  return Object.fromEntries(kept.map(([key, each]) => [key, shapeOf(each)]))
}

/** Readers see two adjacent texts as one: a space written separately belongs to its neighbor. */
function joined(values: readonly unknown[]): readonly unknown[] {
  return values.reduce<readonly unknown[]>((before, each) => {
    const last = before.at(-1)
    const isText = typeof last === 'string' && typeof each === 'string' && [last, each].includes(' ')
    return isText ? [...before.slice(0, -1), last + each] : [...before, each]
  }, [])
}

describe('finding texts', () => {
  test.each([
    ['markup', '<p>Each row has a link.</p>', ['Each row has a link.']],
    ['markup over two lines', '<p>\n  Each row\n  has a link.\n</p>', ['Each row has a link.']],
    ['a value', '<p>{shown} of {rows.length} rows</p>', ['{shown} of {rows} rows']],
    ['two values of one name', '<p>{a.count} of {b.count} rows</p>', ['{count} of {count2} rows']],
    ['values by what they are of', '<p>{rows.map(name).join()} of {nameOf(role)}</p>', ['{rows} of {name}']],
    ['an element with words', '<p>See <Link to={x}>the method</Link>.</p>', ['See <Link>the method</Link>.']],
    ['an element without words', '<p><RoleMark faces={x} /> Inward</p>', ['<RoleMark/> Inward']],
    ['a space that is written out', '<p>One{" "}<b>two</b></p>', ['One <b>two</b>']],
    ['words in a value', "<p>{left} {one ? 'mark' : 'marks'} left</p>", ['{left} {value} left', 'mark', 'marks']],
    ['words by themselves', "<td>{one ? 'need' : 'no need'}</td>", ['need', 'no need']],
    ['an attribute', '<nav aria-label="Site" className="page no-print" />', ['Site']],
    ['a template', 'const a = `Show ${found} results`', ['Show {found} results']],
    [
      'a template in a template',
      'const a = `It leans on ${one ? `${n} answers` : "one"}`',
      ['It leans on {value}', '{n} answers', 'one'],
    ],
    ['a string', "const a = 'This link is too long.'", ['This link is too long.']],
    ['a word', "const a = 'Copied'", ['Copied']],
    ['two forms of a word', "counted(n, 'gap', 'gaps')", ['gap', 'gaps']],
  ])('%s', (_, source, expected) => {
    expect(messages(source)).toEqual(expected)
  })

  test.each([
    ['an id', "const a = 'not-named'"],
    ['a comparison', "if (key === 'Some key') go()"],
    ['a class', '<p className={`page ${styles.page}`} />'],
    ['an import', "import a from 'Some where'"],
    ['a type', "type A = 'Some thing'"],
    ['an error', "throw new Error('for developers only')"],
    ['a selector', "document.querySelector('main h1')"],
    ['a path of a drawing', '<path d="M0 5l8 7z" /> ; const a = "M0 5l8.5 7L0 19zM24 5l-8.5 7 8.5 7z"'],
    ['a name of a component', "page('HomePage')"],
  ])('not %s', (_, source) => {
    expect(messages(source)).toEqual([])
  })

  test('a single word is one where it is content', () => {
    const source = "const a = { id: 'cloud', name: 'cloud', synonyms: ['hosting'] }"
    expect(messages(source, 'src/content/example.ts')).toEqual(['cloud', 'hosting'])
    expect(messages(source)).toEqual([])
  })

  test('a comment tells translators of the text after it, and of no other', () => {
    const source = "// Translators: an order.\nconst a = 'Copy link'\n// Why.\nconst b = 'Copied'"
    expect(extractMessages(source, file).map(({ note }) => note)).toEqual(['an order.', undefined])
  })

  test('an entity is refused, since it would be shown as it is written', () => {
    expect(() => messages('<p>R&amp;D</p>')).toThrow('src/ui/example.tsx: found &amp;; expected the character itself')
  })

  test('a module that cannot be read is named', () => {
    expect(() => messages('const = 1')).toThrow('src/ui/example.tsx: ')
  })
})

describe('replacing messages', () => {
  test('placeholders may come in another order', () => {
    const source = 'const a = `Show ${found} of ${all.length} results`'
    const translated = withTexts(source, { 'Show {found} of {all} results': '{all} Treffer, davon {found}' })
    expect(translated).toBe('const a = `${all.length} Treffer, davon ${found}`')
  })

  test('elements keep their type and link, and texts in them are translated too', () => {
    const source = '<p>See <Link to={x} title="The method">the method</Link>, {one ? "once" : "twice"}.</p>'
    const translated = withTexts(source, {
      'See <Link>the method</Link>, {value}.': '{value}: <Link>Methode</Link> ansehen.',
      'The method': 'Die Methode',
      once: 'einmal',
    })
    expect(translated).toBe(
      '<p>{one ? "einmal" : "twice"}{": "}<Link to={x} title={"Die Methode"}>{"Methode"}</Link>{" ansehen."}</p>',
    )
  })

  test('an untranslated text stays unchanged, except for texts inside it', () => {
    const source = '<p>See <Link to={x} title="The method">the method</Link>.</p>'
    expect(withTexts(source, { 'The method': 'Die Methode' })).toBe(
      '<p>See <Link to={x} title={"Die Methode"}>the method</Link>.</p>',
    )
  })

  test('any translation is shown as the translator wrote it', () => {
    // The ends are checked elsewhere.
    const text = fc.string({ unit: 'binary' }).filter((each) => !/[{<]|^\s|\s$/.test(each))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const translated = `${before}{found}${after}`
        const template = withTexts('`Show ${found} results`', { 'Show {found} results': translated })
        // oxlint-disable-next-line typescript/no-implied-eval -- The output is a program that has to run.
        const show: unknown = new Function('found', `return ${template}`)
        expect(typeof show === 'function' && show(3)).toBe(`${before}3${after}`)
      }),
    )
  })

  test.each([
    ['a value is missing', 'Show {found} results', 'Treffer zeigen', '{found} in it once'],
    ['a value is there twice', 'Show {found} results', '{found} und {found}', '{found} in it once'],
    ['a value is made up', 'Show {found} results', '{found} {zahl}', '{zahl} in it nowhere'],
    ['an element is missing', '<p>See <b>this</b></p>', 'Siehe dies', '<b> in it once'],
    ['an element is never closed', '<p>See <b>this</b></p>', 'Siehe <b>dies', '</b> in it once'],
    ['an element is made up', '<p>See <b>this</b></p>', 'Siehe <b>dies</b><i/>', '<i/> in it nowhere'],
    ['a space at the end is lost', 'Show {found} ', '{found} zeigen', 'a space at its end'],
    ['a space is made up', 'Show {found}', ' {found} zeigen', 'no space at its start'],
    ['elements cross', '<p>See <b>this</b> or <i>that</i></p>', '<b>x<i>y</b>z</i>', 'each element closed'],
  ])('an error says that %s', (_, said, translated, problem) => {
    const source = said.startsWith('<') ? said : `\`${said.replace('{', '${')}\``
    const [text] = extractMessages(source, file)
    if (text === undefined) throw new Error('There is no text in it.')
    expect(problemOf(text, translated)).toContain(problem)
    expect(() => withTexts(source, { [text.message]: translated })).toThrow(`${file}: “${text.message}”`)
  })

  test('placeholders that the code fills in later have to be kept', () => {
    const source = "const a = 'Take on a {first}'"
    expect(withTexts(source, { 'Take on a {first}': '{first} berufen' })).toBe('const a = "{first} berufen"')
    expect(() => withTexts(source, { 'Take on a {first}': 'Berufen' })).toThrow('expected {first} in it')
  })
})

describe('the texts of the site', () => {
  const modules = allTexts()

  test.each(modules)('$file is the same when every text is translated to itself', async ({ file: name, source }) => {
    const same = translateModule(source, name, { language: 'en-US', textFor: (_, message) => message, letters: '' })
    expect(await compiled(same, name)).toEqual(await compiled(source, name))
  })

  test.each(modules)('$file can be translated throughout', async ({ file: name, source, texts }) => {
    const translated = translateModule(source, name, pseudoTranslation)
    if (texts.length > 0) expect(translated).not.toBe(source)
    await compiled(translated, name)
  })

  test('one constant names their language', () => {
    const source = readFileSync(languageFile, 'utf8')
    expect(messages(source, languageFile)).toEqual(['en-US'])
    expect(translateModule(source, languageFile, pseudoTranslation)).toContain('"en-XA"')
  })

  test('only modules with texts for readers are included', () => {
    expect(translatableFile('src/ui/home/home.tsx')).toBe('src/ui/home/home.tsx')
    expect(translatableFile(resolve('src/content/article/roles.ts'))).toBe('src/content/article/roles.ts')
    for (const other of [
      'src/model/check/check-content.ts',
      'build/system/static-server.ts',
      'node_modules/a/src/ui/a.tsx',
      'src/ui/a.css',
    ]) {
      expect(translatableFile(other)).toBeUndefined()
    }
  })
})

describe('a catalog', () => {
  const today = [
    moduleOf('src/ui/a.tsx', '<p>Copy link</p>'),
    moduleOf('src/ui/b.tsx', "<p>{n} {n === 1 ? 'row' : 'rows'} left</p>"),
  ]
  const entry = (name: string, said: string, translated: string) =>
    `msgctxt "${name}"\nmsgid "${said}"\nmsgstr "${translated}"\n`

  test('starts with an entry for each text of each file', () => {
    const { items, headers } = PO.parse(updateCatalog('', 'de', today))
    expect(headers.Language).toBe('de')
    expect(items.map(({ msgctxt, msgid, msgstr }) => [msgctxt, msgid, msgstr])).toEqual([
      ['src/ui/a.tsx', 'Copy link', ['']],
      ['src/ui/b.tsx', '{n} {value} left', ['']],
      ['src/ui/b.tsx', 'row', ['']],
      ['src/ui/b.tsx', 'rows', ['']],
    ])
    expect(items[1]?.extractedComments).toEqual(["{value} is n === 1 ? 'row' : 'rows'"])
  })

  test('keeps translations, moves them along with their texts, and marks those of removed texts as obsolete', () => {
    const before = [
      entry('src/ui/b.tsx', '{n} {value} left', '{n} {value} übrig'),
      entry('src/ui/old.tsx', 'Copy link', 'Link kopieren'),
      entry('src/ui/a.tsx', 'Gone', 'Weg'),
      entry('src/ui/a.tsx', 'Gone and never translated', ''),
    ]
    const after = updateCatalog(before.join('\n'), 'de', today)
    const { items } = PO.parse(after)
    expect(items.map(({ msgctxt, msgid, msgstr, obsolete }) => [msgctxt, msgid, msgstr[0], obsolete])).toEqual([
      ['src/ui/a.tsx', 'Copy link', 'Link kopieren', false],
      ['src/ui/b.tsx', '{n} {value} left', '{n} {value} übrig', false],
      ['src/ui/b.tsx', 'row', '', false],
      ['src/ui/b.tsx', 'rows', '', false],
      ['src/ui/old.tsx', 'Copy link', 'Link kopieren', true],
      ['src/ui/a.tsx', 'Gone', 'Weg', true],
    ])
    expect(updateCatalog(after, 'de', today)).toBe(after)
  })

  test('translates by file, and ignores entries that are empty or fuzzy', () => {
    const written = [
      entry('src/ui/a.tsx', 'Copy link', 'Link kopieren'),
      `#, fuzzy\n${entry('src/ui/b.tsx', '{n} {value} left', '{n} {value}')}`,
    ].join('\n')
    const { translation, progress } = readCatalog(written, 'de', today)
    expect(translation.textFor('src/ui/a.tsx', 'Copy link')).toBe('Link kopieren')
    expect(translation.textFor('src/ui/other.tsx', 'Copy link')).toBeUndefined()
    expect(translation.textFor('src/ui/b.tsx', '{n} {value} left')).toBeUndefined()
    expect(translation.textFor(languageFile, 'en-US')).toBe('de')
    expect(translation.letters).toContain('k')
    expect(progress).toEqual({ texts: 4, translated: 1, unused: 0 })
  })

  test('names every translation that lacks a placeholder of its text', () => {
    const written = entry('src/ui/b.tsx', '{n} {value} left', 'Zeilen')
    expect(() => readCatalog(written, 'de', today)).toThrow(
      'translations/de.po:\n- src/ui/b.tsx: “{n} {value} left” is “Zeilen”; expected {n} in it once, as in the text',
    )
  })

  test('is created and updated by a command', () => {
    const project = mkdtempSync(join(tmpdir(), 'translate-'))
    mkdirSync(join(project, 'src/ui'), { recursive: true })
    symlinkSync(resolve('build'), join(project, 'build'))
    writeFileSync(join(project, 'src/ui/a.tsx'), 'export const a = <p>Copy link</p>\n')
    const run = (...args: readonly string[]) =>
      execFileSync('node', [resolve('build/commands/translate.ts'), ...args], {
        cwd: project,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    expect(run('de')).toMatch(/^translations\/de\.po: 0 of \d+ texts are translated\.$/m)
    const path = join(project, 'translations/de.po')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"Copy link"\nmsgstr ""', '"Copy link"\nmsgstr "Link kopieren"'),
    )
    expect(run('de')).toMatch(/^translations\/de\.po: 1 of \d+ texts are translated\.$/m)
    expect(() => run('../x')).toThrow('Found the language "../x"')
    expect(() => run()).toThrow('Found the language ""')
    expect(() => run('en-US')).toThrow('Found the language "en-US"')
  })

  test('can be applied, for each existing language', () => {
    for (const path of globSync('translations/*.po')) {
      const language = basename(path, '.po')
      expect(siteOptions({ SITE_LANGUAGE: language }).language).toBe(language)
      expect(() => loadTranslation(language)).not.toThrow()
    }
  })

  test('that does not exist is an error', () => {
    expect(loadTranslation('')).toBeUndefined()
    expect(() => loadTranslation('tlh')).toThrow(
      'there is no translations/tlh.po; `npm run translate -- tlh` begins it',
    )
  })
})
