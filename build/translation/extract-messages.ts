// Finds the texts of pages in the source code: in JSX, in strings, and in templates. The code has no markers; texts are
// recognized by their form and position.
import { type ESTree, parseSync } from 'vite'

/** From `start` (inclusive) to `end` (exclusive), in UTF-16 code units. */
interface Span {
  readonly start: number
  readonly end: number
}

/** The source code behind a `{name}` or a `<name>` in a text. */
export type Slot =
  | { readonly kind: 'value'; readonly code: Span }
  | { readonly kind: 'element'; readonly opening: Span; readonly closing: Span }

/** A text, with its place in the source. */
export interface Text extends Span {
  /** As translators read it: `Show {found} results`, `See <Link>the method</Link>.` */
  readonly message: string
  readonly form: 'string' | 'attribute' | 'template' | 'markup'
  /** By the placeholder in the message: `{found}`, `<Link>`, or `<ul/>` for an element that's kept whole. */
  readonly slots: ReadonlyMap<string, Slot>
  /** The note for translators in the comment before it, after the word `Translators:`. */
  readonly note?: string | undefined
}

/** How to classify a string at a position: as text if it looks like text, as text if it contains letters, or never. */
type Reading = 'plain' | 'spoken' | 'code'

/** Calls with selectors, event names, and the like, or with messages for developers only. */
const codeCalls =
  /(^|\.)(querySelector(All)?|closest|matches|matchMedia|getElementById|createElement|(add|remove)EventListener|RegExp|\w*Error|console\.\w+)$/
/** Calls whose arguments are the singular and the plural of a word. */
const spokenCalls = /^(counted|countPhrase)$/
const codeAttributes = /^(className|style|d|viewBox|transform|points|data-.*)$/
const codeKeys = /^(@.*|viewBox|d)$/
/** Texts of the content, even if they're a single word. */
const spokenKeys = /^(name|label|title|headline|term|says|synonyms)$/
/** The variable that names the content's language, see src/model/language.ts. */
const spokenVariables = /^language$/

/**
 * The texts of a module in the order in which they start. One text may contain another, which has a placeholder there.
 * @param file From the root of the project; in content files, single words are texts, too.
 * @throws {Error} when it isn't TypeScript, or JSX has an entity instead of the character itself
 */
export function extractMessages(source: string, file: string): readonly Text[] {
  const { program, errors, comments } = parseSync(file, source, { preserveParens: false })
  const [error] = errors
  if (error !== undefined) throw new Error(`${file}: ${error.message}`)
  const texts: Text[] = []
  const inContent = file.startsWith('src/content/')

  function visit(node: ESTree.Node, reading: Reading): void {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ThrowStatement':
      case 'TaggedTemplateExpression':
        return
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
        visit(node.expression, reading)
        return
      case 'Literal':
        if (typeof node.value === 'string' && isText(node.value, reading)) add(node, node.value, 'string')
        return
      case 'TemplateLiteral':
        visitTemplate(node, reading)
        return
      case 'ConditionalExpression':
        visit(node.test, 'code')
        visit(node.consequent, reading)
        visit(node.alternate, reading)
        return
      case 'LogicalExpression':
        visit(node.left, reading)
        visit(node.right, reading)
        return
      case 'BinaryExpression':
        visitAll(node, node.operator === '+' ? reading : 'code')
        return
      case 'SwitchCase':
        for (const each of node.consequent) visit(each, 'plain')
        return
      case 'Property':
        visit(node.value, readingOfKey(node.key, reading))
        return
      case 'VariableDeclarator': {
        const isSpoken = node.id.type === 'Identifier' && spokenVariables.test(node.id.name)
        if (node.init !== null) visit(node.init, isSpoken ? 'spoken' : 'plain')
        return
      }
      case 'CallExpression':
      case 'NewExpression':
        visit(node.callee, 'plain')
        for (const argument of node.arguments) visit(argument, readingOfArguments(node.callee, reading))
        return
      case 'MemberExpression':
        visit(node.object, 'plain')
        if (node.computed) visit(node.property, 'code')
        return
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        visitAll(node, reading === 'spoken' ? 'spoken' : 'plain')
        return
      case 'BlockStatement':
        visitAll(node, 'plain')
        return
      case 'JSXAttribute':
        visitAttribute(node)
        return
      case 'JSXElement':
      case 'JSXFragment':
        visitElement(node)
        return
      case 'JSXExpressionContainer':
        visit(node.expression, reading)
        return
      default:
        if (/^TS(?!ParameterProperty)/.test(node.type)) return
        visitAll(node, reading)
    }
  }

  function visitAll(node: ESTree.Node, reading: Reading): void {
    for (const child of childrenOf(node)) visit(child, reading)
  }

  function visitTemplate({ start, end, quasis, expressions }: ESTree.TemplateLiteral, reading: Reading): void {
    const slots = new Slots()
    let message = ''
    for (const [index, { value }] of quasis.entries()) {
      message += value.cooked ?? value.raw
      const expression = expressions[index]
      if (expression !== undefined) message += slots.value(expression, expression)
    }
    const said = quasis.map(({ value }) => value.cooked ?? value.raw).join('0')
    const taken = isTemplateText(said, reading)
    if (taken) texts.push({ start, end, message, form: 'template', slots: slots.all })
    for (const expression of expressions) visit(expression, taken ? 'spoken' : reading)
  }

  function visitAttribute({ name, value }: ESTree.JSXAttribute): void {
    if (value === null) return
    const isCode = name.type === 'JSXIdentifier' && codeAttributes.test(name.name)
    if (value.type !== 'Literal') visit(value, isCode ? 'code' : 'plain')
    else if (!isCode && typeof value.value === 'string' && isText(value.value, 'plain'))
      add(value, value.value, 'attribute')
  }

  function visitElement(node: ESTree.JSXElement | ESTree.JSXFragment): void {
    if (node.type === 'JSXElement') visitAll(node.openingElement, 'plain')
    if (!hasWords(node)) {
      for (const child of node.children) visit(child, 'spoken')
      return
    }
    const slots = new Slots()
    const message = messageOf(node, slots)
    const start = (node.type === 'JSXElement' ? node.openingElement : node.openingFragment).end
    const end = (node.type === 'JSXElement' ? node.closingElement : node.closingFragment)?.start ?? start
    texts.push({ start, end, message, form: 'markup', slots: slots.all })
    for (const child of node.children) visitWithin(child)
  }

  /** Inside JSX that forms one text: elements with words of their own are part of it. */
  function visitWithin(node: ESTree.JSXChild): void {
    if (node.type !== 'JSXElement' || !hasWords(node)) {
      if (node.type !== 'JSXText') visit(node, 'spoken')
      return
    }
    visitAll(node.openingElement, 'plain')
    for (const child of node.children) visitWithin(child)
  }

  function messageOf({ children }: ESTree.JSXElement | ESTree.JSXFragment, slots: Slots): string {
    return children.map((child) => messageOfChild(child, slots)).join('')
  }

  function messageOfChild(child: ESTree.JSXChild, slots: Slots): string {
    if (child.type === 'JSXText') return shownText(child.value, file)
    if (child.type === 'JSXElement' && hasWords(child) && child.closingElement !== null) {
      const name = slots.element(nameOfTag(child), child.openingElement, child.closingElement)
      return `<${name}>${messageOf(child, slots)}</${name}>`
    }
    if (child.type === 'JSXElement') return `<${slots.whole(nameOfTag(child), child)}/>`
    if (child.type === 'JSXExpressionContainer') {
      const { expression } = child
      if (expression.type === 'JSXEmptyExpression') return ''
      if (expression.type === 'Literal' && expression.value === ' ') return ' '
      return slots.value(expression, child)
    }
    return slots.value(child, child)
  }

  function add({ start, end }: Span, message: string, form: Text['form']): void {
    texts.push({ start, end, message, form, slots: new Map() })
  }

  function readingOfKey(key: ESTree.Node, reading: Reading): Reading {
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : ''
    if (codeKeys.test(name)) return 'code'
    return inContent && spokenKeys.test(name) ? 'spoken' : reading === 'spoken' ? 'plain' : reading
  }

  function readingOfArguments(callee: ESTree.Node, reading: Reading): Reading {
    const name = source.slice(callee.start, callee.end)
    if (codeCalls.test(name)) return 'code'
    return spokenCalls.test(name) ? 'spoken' : reading === 'spoken' ? 'plain' : reading
  }

  visit(program, 'plain')
  const notes = comments.flatMap(({ value, end }) => {
    const [, note] = /^\s*Translators:\s*(.+)$/s.exec(value) ?? []
    return note === undefined ? [] : [{ note: note.trim(), end }]
  })
  return texts
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((text, index, sorted) => {
      const since = sorted[index - 1]?.start ?? 0
      return { ...text, note: notes.find(({ end }) => end > since && end <= text.start)?.note }
    })
}

/** Gives the placeholders in a text unique names. */
class Slots {
  readonly all = new Map<string, Slot>()

  value(named: ESTree.Node, code: Span): string {
    return this.#add(nameOfValue(named), (name) => `{${name}}`, { kind: 'value', code })
  }

  element(tag: string, opening: Span, closing: Span): string {
    return this.#add(tag, (name) => `<${name}>`, { kind: 'element', opening, closing }).slice(1, -1)
  }

  whole(tag: string, code: Span): string {
    return this.#add(tag, (name) => `<${name}/>`, { kind: 'value', code }).slice(1, -2)
  }

  #add(wanted: string, write: (name: string) => string, slot: Slot): string {
    let name = wanted
    for (let count = 2; this.all.has(write(name)); count += 1) name = `${wanted}${count}`
    this.all.set(write(name), slot)
    return write(name)
  }
}

/** Methods that transform their object, so that the object's name says more. */
const plainMethods = /^(join|map|filter|slice|format|replace(All)?|to[A-Z]\w+|length)$/

/** A name that means something to a translator, rather than a number. */
function nameOfValue(node: ESTree.Node): string {
  switch (node.type) {
    case 'Identifier':
      return node.name.replace(/Of$/, '')
    case 'MemberExpression': {
      const name = node.computed ? '' : nameOfValue(node.property)
      return name === '' || plainMethods.test(name) ? nameOfValue(node.object) : name
    }
    case 'ChainExpression':
      return nameOfValue(node.expression)
    case 'CallExpression':
    case 'NewExpression':
      return nameOfValue(node.callee)
    case 'UnaryExpression':
      return nameOfValue(node.argument)
    default:
      return 'value'
  }
}

function nameOfTag({ openingElement: { name } }: ESTree.JSXElement): string {
  return name.type === 'JSXIdentifier' ? name.name : 'element'
}

/** Whether an element has text of its own, in addition to its children's. */
function hasWords({ children }: ESTree.JSXElement | ESTree.JSXFragment): boolean {
  return children.some((child) => child.type === 'JSXText' && /\p{L}/u.test(child.value))
}

/** The text of JSX as React displays it: lines joined by a space, without indentation. */
function shownText(written: string, file: string): string {
  const entity = /&\w+;/.exec(written)
  if (entity !== null) throw new Error(`${file}: found ${entity[0]}; expected the character itself`)
  const lines = written.split('\n')
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === lines.length - 1 ? line : line.trimEnd()))
    .filter((line) => line !== '')
    .join(' ')
}

/** Whether a string is text, rather than an id, a class, or a key. */
function isText(value: string, reading: Reading): boolean {
  if (reading === 'spoken') return /\p{L}/u.test(value)
  if (reading === 'code') return false
  if (/^\p{Lu}\p{Ll}+[.:…?!]?$/u.test(value)) return true
  return hasSpacedWords(value.replaceAll(/\{(\w+)\}/g, '$1')) && !/^M[\d\s.,mlhvcz-]+$/i.test(value)
}

function isTemplateText(said: string, reading: Reading): boolean {
  if (reading === 'code') return false
  return reading === 'spoken' ? /\p{L}/u.test(said) : hasSpacedWords(said)
}

function hasSpacedWords(value: string): boolean {
  return (
    /\s/.test(value) && /\p{L}{2}/u.test(value.replaceAll(/\d(px|em|deg|solid)/g, '')) && !/[<>[\]{}"\\]/.test(value)
  )
}

/** The direct children of a node, in the order of its fields. */
function childrenOf(node: ESTree.Node): readonly ESTree.Node[] {
  return Object.values(node).flat().filter(isNode)
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
