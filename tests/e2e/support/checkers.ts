import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HtmlValidate } from 'html-validate'
import type { Page } from './test.ts'

// Three more checkers besides axe, each by someone else: IBM Equal Access and HTML_CodeSniffer run in the page, and
// html-validate reads the document as it stands. Anything they report fails the test, unless it's judged here, with the
// reason. Most of it is a question to a person, which the checker asks on every page.

interface IbmResult {
  readonly ruleId: string
  /** A level, such as VIOLATION or RECOMMENDATION, and an outcome, such as PASS, FAIL, POTENTIAL, or MANUAL. */
  readonly value: readonly [string, string]
  readonly message: string
  readonly path: { readonly dom: string }
}

interface CodeSnifferMessage {
  /** 1 for an error, 2 for a warning, 3 for a notice. */
  readonly type: number
  readonly code: string
  readonly msg: string
  readonly element: Element
}

declare global {
  /** Available once their sources have run in the page. */
  var ace: {
    readonly Checker: new () => { check: (node: Document, rules: string[]) => Promise<{ results: IbmResult[] }> }
  }
  var HTMLCS: {
    readonly process: (standard: string, node: Document, done: () => void, failed: () => void) => void
    readonly getMessages: () => CodeSnifferMessage[]
  }
}

const { resolve } = createRequire(import.meta.url)
const ibm = readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8')
const codeSniffer = readFileSync(resolve('html_codesniffer/build/HTMLCS.js'), 'utf8')

/** What IBM Equal Access reports, and why it isn't a fault here. */
const judgedIbm: Readonly<Record<string, string>> = {
  aria_complementary_label_visible: 'The filters are named, and each group of them has a visible legend.',
  aria_content_in_landmark: 'The skip link comes before the landmarks so that it’s the first stop.',
  aria_keyboard_handler_exists:
    'The groups consist of native radio buttons and checkboxes; keyboard.spec.ts uses them.',
  combobox_design_valid: 'The menus are native selects.',
  download_keyboard_controllable: 'A source that’s a PDF file has a plain link.',
  element_tabbable_role_valid: 'What scrolls has to take the focus, so that the arrow keys scroll it.',
  element_tabbable_unobscured: 'The native input lies on top of its label; focus.spec.ts looks at every stop.',
  element_tabbable_visible: 'The skip link shows once it has the focus.',
  fieldset_legend_valid: 'The legend of the charter’s details is for screen readers: the heading above says the same.',
  heading_markup_misuse: 'The question is the heading of its page.',
  img_alt_background: 'The arrows of selects are drawn in the background; forced colors use the browser’s own.',
  input_fields_grouped: 'Each menu of the charter belongs to its item in a list.',
  input_label_visible: 'The label stands right above.',
  list_structure_proper: 'HTML allows groups of terms and descriptions in a div.',
  style_color_misuse: 'Each role also has a symbol, a position, and a label.',
  style_highcontrast_visible: 'accessibility.spec.ts looks at forced colors.',
  text_block_heading: 'The text is a count or a lead-in, not a heading.',
  text_sensory_misuse: 'The word describes strategy or work, not what something looks like.',
  widget_tabbable_single: 'A cell of a table that’s read, not of a grid: it can have several links.',
}

/** The same for the errors and warnings of HTML_CodeSniffer, by the end of their code. */
const judgedCodeSniffer: Readonly<Record<string, string>> = {
  'H43.HeadersRequired': 'scope="rowgroup" says it, and is what HTML has for it.',
  'H43.ScopeAmbiguous': 'The same.',
  'H39.3.NoCaption': 'The table is named by the heading above it.',
  'H39.3.CheckLayout': 'The same.',
  H48: 'One or two calls to action in a sentence, not a list.',
  'H71.SameName': 'The group has a role, a name, and a description: the question and its hint.',
  'H91.Select.Value': 'React selects the option by its property; the checker looks for the attribute.',
  'H85.2': 'The options of one menu are of one kind.',
  'C32,C31,C33,C38,SCR34,G206':
    'every-page.spec.ts opens each page 320 pixels wide; accessibility.spec.ts opens a source at 400%.',
  'G17.Abs': 'axe measures what the reader sees, and axe.ts what axe can’t.',
  'G17.BgImage': 'The same: the background is the arrow of a select.',
  'G17.Alpha': 'The same.',
  'G17.BgGradient': 'The same.',
  'G18.Abs': 'The same.',
  'G18.BgImage': 'The same.',
  'G18.Alpha': 'The same.',
  'G18.BgGradient': 'The same.',
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The scripts are our own, from the same host, and the policy allows no other.
    'require-sri': 'off',
    // Tables name their roles, since some browsers drop those of a table that CSS lays out as blocks.
    'no-redundant-role': 'off',
  },
})

/** What the other checkers report on the current page, as lines that say what's wrong and where. */
export async function otherFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'ace' in window && 'HTMLCS' in window))) await page.evaluate(`${ibm};${codeSniffer}`)
  const [inPage, { results }] = await Promise.all([
    page.evaluate(look, { ibmRules: Object.keys(judgedIbm), codes: Object.keys(judgedCodeSniffer) }),
    validator.validateString(await page.content()),
  ])
  const inDocument = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `html-validate: ${ruleId}: ${message} (${selector ?? ''})`),
  )
  return [...inPage, ...inDocument]
}

/** Runs in the page. */
async function look({ ibmRules, codes }: { readonly ibmRules: readonly string[]; readonly codes: readonly string[] }) {
  const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2'])
  const ofIbm = results
    .filter(({ ruleId, value }) => value[1] !== 'PASS' && !ibmRules.includes(ruleId))
    .filter(({ message, path }) => {
      const { singleNodeValue } = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE)
      if (!(singleNodeValue instanceof Element)) return true
      // The sheet of filters repeats the groups of the sidebar, which is hidden then.
      const isRepeated = message.includes('duplicate name') && singleNodeValue.closest('dialog[open]') !== null
      // It also looks into details that are closed, and then finds them unnamed.
      return singleNodeValue.checkVisibility() && !isRepeated
    })
    .map(({ ruleId, value, message, path }) => `IBM: ${ruleId} (${value.join(', ')}): ${message} (${path.dom})`)
  await new Promise<void>((done, fail) => {
    globalThis.HTMLCS.process('WCAG2AAA', document, done, () => fail(new Error('HTML_CodeSniffer failed')))
  })
  const ofCodeSniffer = globalThis.HTMLCS.getMessages()
    .filter(({ type, code }) => type < 3 && !codes.some((judged) => code.endsWith(`.${judged}`)))
    .map(({ code, msg, element }) => `HTML_CodeSniffer: ${code}: ${msg} (${element.outerHTML.slice(0, 120)})`)
  return [...ofIbm, ...ofCodeSniffer]
}
