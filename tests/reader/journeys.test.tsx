import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { charterHistories, charterStore } from '#state/charter.ts'
import { quizStore } from '#state/quiz.ts'
import { articleCounts, counts } from '#tests/counts.ts'
import { answers, fullAnswers } from '#tests/e2e/support/kinds.ts'
import { openPage } from '#tests/routes/open-page.tsx'
import { announced, heard, outline, read, readRow } from './reader.ts'

beforeEach(() => {
  charterStore.setState({ drafts: [], open: null })
  charterHistories.setState({}, true)
  quizStore.setState({ answers: noAnswers, previous: null })
  localStorage.clear()
})

const main = () => screen.getByRole('main')

describe('comparing', () => {
  test('the page is read from its title to its table, and on to the way out', async () => {
    await openPage('/compare/purpose')
    expect(outline(await read(main()))).toEqual([
      'heading, Purpose, level 1',
      'search, Choose what to compare',
      'region, Purpose',
      'table, Purpose, side by side',
      'navigation, Dimensions',
      'navigation, Next steps',
    ])
  })

  test('a cell is read with its row and its column', async () => {
    await openPage('/compare/purpose')
    const phrases = await read(main())
    expect(readRow(phrases, 'Money')).toEqual([
      expect.stringMatching(/^Money, CIO: Spent where it counts/),
      expect.stringMatching(/^Money, CTO: Earned by technology/),
    ])
    expect(phrases).toContain('Chief Information Officer')
  })

  test('how many rows are left is announced', async () => {
    const { user } = await openPage('/compare/focus')
    const phrases = await heard(() => user.click(screen.getByRole('radio', { name: 'Differences' })), /^polite/)
    expect(announced(phrases)).toEqual(['polite: 4 of 5 rows'])
  })
})

describe('finding out whose it is', () => {
  test('the filters come before what they leave, and each result under its name', async () => {
    await openPage('/responsibilities?role=cio&objective=risk&partner=finance')
    const parts = outline(await read(main()))
    expect(parts.slice(0, 4)).toEqual([
      `heading, Who owns what: ${counts.all} responsibilities, level 1`,
      'complementary, Filters',
      'region, Responsibilities',
      expect.stringMatching(/^heading, .+, level 2$/),
    ])
  })

  test('a filter says what it is and what it would leave; the new number is announced', async () => {
    const { user } = await openPage('/responsibilities')
    const filter = screen.getByRole('checkbox', { name: /^CIO \d+ results$/ })
    const [name] = await heard(async () => filter.focus(), /^checkbox/)
    expect(name).toBe(`checkbox, CIO ${counts.cio} results, not checked`)
    const phrases = await heard(() => user.click(filter), /^polite/)
    expect(filter).toHaveAccessibleName('CIO')
    expect(announced(phrases)).toEqual([`polite: ${counts.cio} of ${counts.all} responsibilities`])
  })

  test('what a link lost is announced', async () => {
    const { user } = await openPage('/responsibilities')
    const link = document.createElement('a')
    link.href = '/responsibilities?role=martian'
    document.querySelector('main p')?.append(link)
    const phrases = await heard(() => user.click(link), /^polite: .*martian/)
    expect(announced(phrases)).toHaveLength(1)
  })

  test('what a search couldn’t find is announced, once', async () => {
    const { user } = await openPage('/responsibilities')
    const phrases = await heard(() => user.type(screen.getByRole('searchbox'), 'secuirty'), /^polite: .*“secuirty”/)
    expect(announced(phrases).filter((phrase) => phrase.includes('“secuirty”'))).toHaveLength(1)
  })

  test('a search that finds nothing says so', async () => {
    const { user } = await openPage('/responsibilities')
    const phrases = await heard(() => user.type(screen.getByRole('searchbox'), 'zqx'), /polite: 0 of/)
    expect(announced(phrases)).toContain(`polite: 0 of ${counts.all} responsibilities`)
  })
})

describe('the quiz', () => {
  test('a question is read as it is asked: where it stands, what is asked, a hint, the answers', async () => {
    await openPage('/quiz/reach')
    const text = content.quiz.questions.find(({ id }) => id === 'reach')?.text ?? ''
    const phrases = await read(main())
    const said = ['2 of 12', `heading, ${text}, level 1`, 'Customers: anyone you serve. Count what they come for.']
    expect(phrases.filter((phrase) => said.includes(phrase))).toEqual(said)
    expect(phrases.filter((phrase) => phrase.startsWith('radio, '))).toEqual(
      [
        'None, or only standard services, such as a website',
        'A small part',
        'About half',
        'Most or all',
        'Don’t know',
      ].map((label, index) => `radio, ${label}, not checked, position ${index + 1}, set size 5`),
    )
    expect(phrases.find((phrase) => phrase.startsWith('radiogroup, '))).toContain(text)
  })

  test('a list is read with who leads that side, and with how many can be chosen', async () => {
    await openPage('/quiz/inblocks')
    const phrases = await read(main())
    const group = phrases.find((phrase) => phrase.startsWith('group, '))
    expect(group).toContain('What stands in the way?')
    expect(group).toContain('Who leads the technology that people here work with?')
    expect(group).toContain('Choose any.')
    expect(phrases.filter((phrase) => phrase.startsWith('checkbox, '))).toHaveLength(9)
    expect(phrases).toContain('checkbox, Too much work, not checked')
  })

  test('an answer by key leads to the next question, which is read by its heading', async () => {
    const { user } = await openPage('/quiz/people')
    screen.getByRole('heading', { level: 1 }).focus()
    const phrases = await heard(() => user.keyboard('2{Enter}'), /^heading/)
    expect(phrases).toEqual([
      'radio, 20–99, not checked, position 2, set size 6',
      expect.stringMatching(/^heading, How much of what customers come to you for.*, level 1$/),
    ])
  })

  test('how many are unanswered is announced where an answer is cleared', async () => {
    quizStore.setState({ answers: fullAnswers, previous: null })
    const { user } = await openPage('/quiz/review')
    const clear = screen.getByRole('button', { name: 'Clear: How many people work here?' })
    const phrases = await heard(() => user.click(clear), /^polite/)
    expect(announced(phrases)).toEqual(['polite: 1 unanswered. Each counts as “Don’t know.”'])
  })

  test('from the last answer to the result the reader is taken to its heading', async () => {
    quizStore.setState({ answers: fullAnswers, previous: null })
    const { user } = await openPage('/quiz/review')
    const phrases = await heard(() => user.click(screen.getByRole('button', { name: /See result/ })), /^heading/)
    expect(phrases.at(-1)).toBe(`heading, ${screen.getByRole('heading', { level: 1 }).textContent}, level 1`)
    expect(phrases.at(-1)).not.toContain('Review your answers')
  })
})

describe('the team comparison', () => {
  test('what came of pasted links is announced, with what is left in the box', async () => {
    const { user } = await openPage('/board')
    await user.click(screen.getByRole('textbox', { name: /^Paste one or more result links/ }))
    await user.paste(`Ana~${answers} nonsense`)
    const phrases = await heard(() => user.click(screen.getByRole('button', { name: 'Add answers' })), /added/)
    expect(announced(phrases)).toContain('polite: 1 added. Not added, because we found no answers in it: “nonsense”.')
  })

  test('an empty box says what to do, each time', async () => {
    const { user } = await openPage('/board')
    for (const _ of ['first', 'second']) {
      const phrases = await heard(() => user.click(screen.getByRole('button', { name: 'Add answers' })), /^assertive/)
      expect(announced(phrases)).toEqual(['assertive: Paste a result link first.'])
    }
  })

  test('an answer is read with its question and with whose it is', async () => {
    await openPage(`/board?a=Ana~${answers}&a=Ben~${answers}`)
    const phrases = await read(screen.getByRole('table', { name: /Everyone’s answers/ }))
    expect(readRow(phrases, 'How many people work here?')).toEqual([
      expect.stringMatching(/, 1 Ana: 100–499/),
      expect.stringMatching(/, 2 Ben: 100–499/),
      expect.stringMatching(/, The group: 100–499/),
    ])
  })
})

describe('the charter', () => {
  const security = 'Information security'
  const ownerMenu = () => screen.getByRole('combobox', { name: `Owner: ${security}` })

  test('what is moved says where it went, then how all stands, and the focus is where the reader was', async () => {
    const { user } = await openPage('/charter')
    const phrases = await heard(() => user.selectOptions(ownerMenu(), 'CTO'), /assigned to/)
    expect(announced(phrases)).toEqual([
      'polite: CIO 10 · CTO 12 · 6 shared (6 without a lead) · no gaps · 1 difference from the article',
      `polite: “${security}” is now assigned to CTO.`,
    ])
    expect(phrases.findLast((phrase) => phrase.startsWith('combobox, '))).toContain(`Owner: ${security}, cto`)
    const undone = await heard(() => user.click(screen.getByRole('button', { name: 'Undo' })), /Undone/)
    expect(announced(undone)).toEqual([
      `polite: CIO ${articleCounts.cio} · CTO ${articleCounts.cto} · ${articleCounts.shared} shared (${articleCounts.shared} without a lead) · no gaps`,
      `polite: Undone. “${security}”: CIO`,
    ])
  })

  test('it is read from its details over its owners to its open issues', async () => {
    await openPage('/charter')
    const parts = outline(await read(main())).filter((part) => part.startsWith('region, '))
    expect(parts).toEqual([
      'region, CIO',
      'region, CTO',
      'region, Shared',
      'region, Open issues',
      'region, Your charters',
    ])
  })
})

describe('sharing', () => {
  test('opens a dialog that says what it is for, and says when the link is copied', async () => {
    // jsdom has no dialogs.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.setAttribute('open', '')
    }
    const { user } = await openPage('/compare/focus')
    await user.click(screen.getByRole('button', { name: 'Share this comparison' }))
    await screen.findByRole('button', { name: 'Download spreadsheet (.csv)' })
    const dialog = await read(screen.getByRole('dialog'))
    expect(dialog.filter((phrase) => /^(dialog|heading|textbox|button), /.test(phrase))).toEqual([
      'dialog, Share this comparison',
      'heading, Share this comparison, level 2',
      'button, Close',
      expect.stringMatching(/^textbox, Link, .*\/compare\/focus/),
      'button, Copy link',
      'button, Download spreadsheet (.xlsx)',
      'button, Download spreadsheet (.csv)',
      'button, Download text (.md)',
      'button, Copy as text (Markdown)',
    ])
    const phrases = await heard(() => user.click(screen.getByRole('button', { name: 'Copy link' })), /^polite/)
    expect(announced(phrases)).toEqual(['polite: Link copied'])
  })

  test('where the browser refuses, says what is left to do', async () => {
    const { user } = await openPage('/compare/focus')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    const copy = screen.getByRole('button', { name: 'Copy link to Direction' })
    const phrases = await heard(() => user.click(copy), /^textbox/)
    expect(phrases.at(-1)).toMatch(
      /^textbox, Link to Direction, .*Couldn’t copy\. Press Ctrl\+C \(⌘C\) to copy the selected link:/,
    )
  })
})
