import { leadRows } from '#domain/comparison/comparison.ts'
import { quizResultOf } from '#domain/examples/agreement.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { DifferenceRow } from '#model/comparison.ts'
import type { Content } from '#model/content.ts'
import { language } from '#model/language.ts'
import type { ResultText } from '#model/quiz.ts'
import type { Card, Quarter } from './card-types.ts'

/** The parts of a page that its preview depends on. */
interface PicturedPage {
  /** From the root of the site. */
  readonly address: string
  /** The part after a middle dot says where the page belongs. The picture leaves it out. */
  readonly title: string
}

/** What a preview shows besides the title of the page. */
type Picture = Pick<Card, 'kicker'> & Partial<Pick<Card, 'title' | 'text' | 'entries' | 'quarters' | 'lit'>>

/**
 * The preview card of a page, made from the content; undefined if the page has no card of its own and uses that of its
 * section.
 */
export function cardOf(content: Content, page: PicturedPage): Card | undefined {
  const picture = pictureOf(content, page.address)
  if (picture === undefined) return undefined
  const [own = page.title] = page.title.split(' · ')
  const [title = own, text] = own.split(/(?<=\?) /)
  const card = { name: cardNameOf(page.address), title, text, ...picture }
  return { ...card, alt: describe(card, content) }
}

/** The name of a page's card: its own, or that of its section. */
export function cardNameOf(address: string): string {
  const parts = address.split('/').filter((part) => part !== '')
  const [section = 'home'] = parts
  return addressOf.quiz() === `/${section}` ? section : parts.join('-') || section
}

function pictureOf(content: Content, address: string): Picture | undefined {
  const { roles, rows, responsibilities, complement, quiz, examples, roleKinds, legalMentions } = content
  const perRole = (textOf: (role: string) => string | undefined) => roles.map(({ id }) => textOf(id) ?? '')
  const leads = leadRows(content).filter((row) => row.kind === 'difference')
  // Nothing for a shared row: those cards show only the names of the roles.
  const cellsOf = (row: DifferenceRow | undefined) => row && { entries: perRole((role) => row.cells[role]?.headline) }
  const quarters = quarterNames(content)
  const total = `${responsibilities.length} responsibilities`

  const sections: Readonly<Record<string, Picture>> = {
    [addressOf.home()]: {
      kicker: 'The difference, side by side',
      entries: roles.map(({ title }) => title),
    },
    [addressOf.compare()]: { kicker: `${rows.length} rows`, ...cellsOf(leads[0]) },
    [addressOf.responsibilities()]: {
      kicker: total,
      title: 'Who owns what',
      text: undefined,
      entries: perRole((role) => responsibilities.find(({ lean }) => lean === role)?.term),
    },
    [addressOf.contested()]: {
      kicker: `${content.topics.length} contested topics`,
      title: 'Where organizations differ',
      text: 'The cases for each role and for someone else, and the questions that narrow the choice.',
    },
    [addressOf.kinds()]: {
      kicker: `${roleKinds.length} kinds`,
      title: 'Which one do you mean?',
      text: undefined,
      entries: perRole((role) => roleKinds.find((kind) => kind.role === role)?.name),
    },
    [addressOf.law()]: {
      kicker: `${legalMentions.length} rules`,
      text: 'Who’s named, what they must or may do, and where it says so.',
      entries: perRole((role) => {
        const { length } = legalMentions.filter((mention) => mention.role === role)
        return `named in ${length} of ${legalMentions.length}`
      }),
    },
    [addressOf.together()]: {
      kicker: complement.meets[0]?.title ?? '',
      text: 'What each provides the other',
      entries: perRole((role) => complement.handovers.find(({ from }) => from === role)?.title),
    },
    [addressOf.charter()]: {
      kicker: total,
      entries: perRole((role) => {
        const { length } = responsibilities.filter(({ lean }) => lean === role)
        return `${length} of ${responsibilities.length} to start with`
      }),
    },
    [addressOf.brief()]: {
      kicker: 'Hiring brief',
      title: 'What to hire for',
      text: 'What the role owns and doesn’t, a scorecard, and questions that test the boundary.',
    },
    [addressOf.session()]: {
      kicker: 'Session for two',
      title: 'Who owns what, settled in 45 minutes',
      text: 'Each fills it in alone. See where you differ, meet, and leave with an agreed charter.',
    },
    [addressOf.quiz()]: { kicker: `${quiz.questions.length} questions`, quarters },
    [addressOf.board()]: {
      kicker: 'Quiz',
      text: 'Where you agree, where you don’t, and the result for the team.',
      quarters,
    },
    [addressOf.examples()]: {
      kicker: 'Quiz',
      text: 'Organizations before a decision: what the quiz says, and what was decided.',
      quarters,
    },
    [addressOf.method()]: { kicker: 'Quiz', text: 'Every number and every rule behind a result.', quarters },
    [addressOf.accessibility()]: {
      kicker: 'This site',
      text: 'What to expect, how we test it, and known limitations.',
    },
    [addressOf.licenses()]: { kicker: 'This site', text: 'Third-party software and fonts, with their licenses.' },
    [addressOf.openData()]: { kicker: 'This site', text: 'The comparison and the responsibilities, as data files.' },
  }
  const section = sections[address]
  if (section !== undefined) return section

  const dimension = content.dimensions.find(({ id }) => addressOf.dimension(id) === address)
  if (dimension !== undefined) {
    const lead = leads.find((row) => row.dimension === dimension.id)
    return { kicker: dimension.name, title: dimension.question, ...cellsOf(lead) }
  }
  const responsibility = responsibilities.find(({ id }) => addressOf.responsibility(id) === address)
  if (responsibility !== undefined) {
    const owner = roles.find(({ id }) => id === responsibility.lean)
    const { term, title } = responsibility
    return { kicker: 'Who owns this?', title: term, text: `${title}.`, lit: owner?.faces ?? 'both' }
  }
  const topic = content.topics.find(({ id }) => addressOf.topic(id) === address)
  if (topic !== undefined) return { kicker: `Contested: ${topic.name}`, title: topic.question, text: undefined }
  const example = examples.find(({ id }) => addressOf.example(id) === address)
  if (example !== undefined) {
    const kicker = example.basis === 'real' ? 'A real decision' : 'An invented organization'
    return { kicker, title: example.title, ...mapOf(quizResultOf(quiz, example), quarters) }
  }
  const result = quiz.results.find(({ id }) => addressOf.result(id) === address)
  return result && { kicker: 'Quiz result', title: result.name, text: result.headline, ...mapOf(result, quarters) }
}

/** The position of a result on the chart. One executive for both roles is in the quadrant of both, under its own name. */
function mapOf(result: ResultText, quarters: Quarters): Pick<Picture, 'quarters' | 'lit'> {
  if (result.kind === 'combined') return { quarters: { ...quarters, both: result.name }, lit: 'both' }
  return { quarters, lit: result.kind === 'role' ? result.axis : result.kind }
}

type Quarters = Readonly<Record<Quarter, string>>

function quarterNames({ quiz }: Content): Quarters {
  const nameOf = (quarter: Quarter) =>
    quiz.results.find((each) => (each.kind === 'role' ? each.axis : each.kind) === quarter)?.name ?? ''
  return { inward: nameOf('inward'), outward: nameOf('outward'), both: nameOf('both'), neither: nameOf('neither') }
}

/** The alt text of a card: its words from top to bottom, then the drawing. */
function describe(card: Omit<Card, 'alt'>, content: Content): string {
  const { kicker, title, text = '', quarters } = card
  const drawn = quarters ? describeMap(quarters, card.lit) : describeRoles(card, content)
  return [kicker, title, text, ...drawn]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

function describeMap(quarters: Quarters, lit: Card['lit']): readonly string[] {
  const map = `A chart with four quadrants: ${listed(Object.values(quarters))}`
  if (lit === undefined) return [map]
  return [map, lit === 'unclear' ? 'A dot marks the center' : `A dot marks “${quarters[lit]}”`]
}

function describeRoles({ entries, lit }: Omit<Card, 'alt'>, { roles }: Content): readonly string[] {
  if (entries)
    return roles.map(({ abbreviation }, index) => [abbreviation, entries[index]].filter((part) => part).join(': '))
  const sides = `${listed(roles.map(({ abbreviation }) => abbreviation))}, side by side`
  const owner = roles.find(({ faces }) => faces === lit)
  if (owner !== undefined) return [`${sides}: ${owner.abbreviation} is highlighted`]
  return [lit === 'both' ? `${sides}: both are highlighted` : sides]
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names)
}
