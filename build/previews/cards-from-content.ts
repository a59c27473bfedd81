import { leadRows } from '#domain/comparison/comparison.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { DifferenceRow } from '#model/comparison.ts'
import type { Content } from '#model/content.ts'
import { language } from '#model/language.ts'
import type { Outcome } from '#model/quiz.ts'
import { type Responsibility, shared } from '#model/responsibility.ts'
import type { Orientation } from '#model/role.ts'
import type { Card, Half } from './card-types.ts'

/** A page, as far as its picture depends on it. */
interface PictureOf {
  /** From the root of the site. */
  readonly address: string
  /** The title of the page; what follows a middle dot is where the page belongs and not on the picture. */
  readonly title: string
}

/** Lines of a list that have room under a title. */
const mostLines = 4

/** Characters of a headline that fit on one line of a half; a longer one stands alone. */
const oneLine = 24

/**
 * The picture of a page, drawn from the content; undefined where a page has none of its own and shows that of
 * its section.
 * @param page Its title is set on the picture, so that the two always say the same.
 */
export function cardOf(content: Content, page: PictureOf): Card | undefined {
  const [title = page.title] = page.title.split(' · ')
  const sections: Readonly<Record<string, () => Card>> = {
    [addressOf.home()]: () => homeCard(content, title),
    [addressOf.compare()]: () => compareCard(content, title),
    [addressOf.responsibilities()]: () => responsibilitiesCard(content, title),
    [addressOf.together()]: () => togetherCard(content, title),
    [addressOf.quiz()]: () => quizCard(content, title),
    [addressOf.charter()]: () => charterCard(content, title),
    [addressOf.board()]: () => boardCard(content, title),
    [addressOf.method()]: () => methodCard(content, title),
    [addressOf.accessibility()]: () =>
      siteCard(content, addressOf.accessibility(), title, 'What is promised, how it is tested, and what falls short.'),
    [addressOf.licenses()]: () =>
      siteCard(content, addressOf.licenses(), title, 'Every package and typeface, with its license.'),
  }
  const section = sections[page.address]
  if (section !== undefined) return section()
  const dimension = content.dimensions.find(({ id }) => addressOf.dimension(id) === page.address)
  if (dimension !== undefined) return dimensionCard(content, dimension)
  const responsibility = content.responsibilities.find(({ id }) => addressOf.responsibility(id) === page.address)
  if (responsibility !== undefined) return responsibilityCard(content, responsibility)
  const outcome = content.quiz.outcomes.find(({ id }) => addressOf.result(id) === page.address)
  return outcome && outcomeCard(content, outcome)
}

/** The name of the picture of a page: its own, or that of its section. */
export function cardNameOf(address: string): string {
  const parts = address.split('/').filter((part) => part !== '')
  const [section = 'home'] = parts
  return section === lastOf(addressOf.quiz()) ? section : parts.join('-') || section
}

function lastOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

function homeCard(content: Content, title: string): Card {
  const halves = content.roles.map((role) => ({ role, naming: 'title', headline: role.promise.text }) as const)
  return halvesCard(addressOf.home(), 'The difference, side by side', title, halves)
}

function compareCard(content: Content, title: string): Card {
  const rows = leadRows(content).filter((row) => row.kind === 'difference')
  return halvesCard(
    addressOf.compare(),
    `${content.rows.length} rows`,
    title,
    content.roles.map((role) => ({
      role,
      lines: rows.flatMap(({ cells }) => cells[role.id]?.headline ?? []).slice(0, mostLines),
    })),
  )
}

function dimensionCard(content: Content, { id, name, question }: Content['dimensions'][number]): Card {
  const rows = content.rows.filter((row): row is DifferenceRow => row.dimension === id && row.kind === 'difference')
  const row = rows.find(({ lead }) => lead) ?? rows[0]
  const isShort = Object.values(row?.cells ?? {}).every(({ headline }) => headline.length <= oneLine)
  return halvesCard(
    addressOf.dimension(id),
    name,
    question,
    content.roles.map((role) => {
      const cell = row?.cells[role.id]
      return { role, ...(cell && { headline: cell.headline, ...(isShort && { text: cell.statement.text }) }) }
    }),
  )
}

function responsibilitiesCard(content: Content, title: string): Card {
  return halvesCard(
    addressOf.responsibilities(),
    'Responsibilities',
    title,
    content.roles.map((role) => ({
      role,
      lines: shortest(
        content.responsibilities.filter(({ lean }) => lean === role.id).map((each) => each.title),
        3,
      ),
    })),
  )
}

/** Those that fit on a line best, in their own order. */
function shortest(texts: readonly string[], most: number): readonly string[] {
  const chosen = new Set(texts.toSorted((a, b) => a.length - b.length).slice(0, most))
  return texts.filter((text) => chosen.has(text))
}

function togetherCard(content: Content, title: string): Card {
  return halvesCard(
    addressOf.together(),
    content.complement.meets[0]?.title ?? '',
    title,
    content.roles.map((role) => {
      const given = content.complement.handovers.filter(({ from }) => from === role.id)
      const to = content.roles.find(({ id }) => id === given[0]?.to)
      return {
        role,
        label: to ? `gives the ${to.abbreviation}` : '',
        lines: given.map((each) => each.title).slice(0, 3),
      }
    }),
  )
}

function halvesCard(address: string, kicker: string, title: string, halves: readonly Half[]): Card {
  const [first = title, under] = title.split(/(?<=\?) /)
  const sides = halves.map(({ role, label, headline, lines, text }) => {
    const said = [headline, text, lines?.join('; ')].filter((part) => part !== undefined && part !== '')
    return `${role.abbreviation}${label ? ` ${label}` : ''}: ${said.join('. ')}`
  })
  return {
    kind: 'halves',
    name: cardNameOf(address),
    kicker,
    title: first,
    ...(under !== undefined && { under }),
    halves,
    alt: asSentences(title, ...sides),
  }
}

function responsibilityCard(content: Content, responsibility: Responsibility): Card {
  const { id, title, lean, counterpart, explanation } = responsibility
  const name = cardNameOf(addressOf.responsibility(id))
  const role = content.roles.find((each) => each.id === lean)
  const kicker = 'Whose is this?'
  if (lean === shared || role === undefined) {
    const names = listed(content.roles.map(({ abbreviation }) => abbreviation))
    return {
      kind: 'across',
      name,
      kicker,
      title,
      text: explanation.text,
      roles: content.roles,
      alt: asSentences(`Shared by ${names}: ${title}`),
    }
  }
  const answers = content.responsibilities.find((each) => each.id === counterpart)
  const otherRole = content.roles.find((each) => each.id === answers?.lean)
  const other = answers && otherRole && { role: otherRole, title: answers.title }
  return {
    kind: 'side',
    name,
    kicker,
    title,
    role,
    other,
    alt: asSentences(
      `On the side of the ${role.abbreviation}: ${title}`,
      ...(other ? [`Across the seam, ${other.role.abbreviation}: ${other.title}`] : []),
    ),
  }
}

function quizCard(content: Content, title: string): Card {
  const [first = title, text = ''] = title.split(/(?<=\?) /)
  return {
    ...mapCard(content, addressOf.quiz(), `${content.quiz.questions.length} questions`, first, text),
    lit: 'none',
  }
}

function charterCard(content: Content, title: string): Card {
  const { roles, responsibilities } = content
  return halvesCard(
    addressOf.charter(),
    'A role charter',
    title,
    roles.map((role) => ({
      role,
      headline: `${responsibilities.filter(({ lean }) => lean === role.id).length} of ${responsibilities.length}`,
      text: 'responsibilities to begin with; here, you decide',
    })),
  )
}

/** Where the dots of a made-up board are drawn: two who agree, one who does not, and one in between. */
const boardPlaces = [
  { inward: 82, outward: 22 },
  { inward: 72, outward: 42 },
  { inward: 36, outward: 80 },
  { inward: 78, outward: 74 },
] as const

function boardCard(content: Content, title: string): Card {
  const text = 'Where you agree, where you do not, and what you come to as a group.'
  return {
    ...mapCard(content, addressOf.board(), 'The board', title, text),
    lit: 'none',
    others: boardPlaces,
    alt: asSentences(title, text, 'A map of inward and outward need with a dot for each of four people'),
  }
}

function methodCard(content: Content, title: string): Card {
  const { points, name } = content.quiz.workedExample
  return {
    ...mapCard(content, addressOf.method(), 'Method', title, 'not held = need × (1 − cover)'),
    lit: 'none',
    need: { inward: points.inward.need, outward: points.outward.need },
    gap: { inward: points.inward.gap, outward: points.outward.gap },
    alt: asSentences(
      title,
      `A map with the worked example, ${name}: the need as a ring, what nobody holds of it as a dot`,
    ),
  }
}

/** A page about the site rather than the roles. */
function siteCard(content: Content, address: string, title: string, text: string): Card {
  return {
    kind: 'across',
    name: cardNameOf(address),
    kicker: 'This site',
    title,
    text,
    roles: content.roles,
    alt: asSentences(title, text),
  }
}

/** Where the dot of an outcome is drawn: well inside its quarter. */
const places = {
  inward: { inward: 78, outward: 28 },
  outward: { inward: 28, outward: 78 },
  both: { inward: 78, outward: 78 },
  neither: { inward: 28, outward: 28 },
} as const

function outcomeCard(content: Content, outcome: Outcome): Card {
  const lit = outcome.kind === 'role' ? outcome.axis : outcome.kind
  const base = mapCard(content, addressOf.result(outcome.id), 'A result', outcome.name, outcome.headline.text)
  const where =
    lit === 'unclear'
      ? 'The middle of the map is shaded'
      : `On the map of the quiz, the quarter “${outcome.name}” is lit`
  return {
    ...base,
    lit,
    ...(lit !== 'unclear' && { gap: places[lit] }),
    alt: asSentences(`${outcome.name}: ${outcome.headline.text}`, where),
  }
}

function mapCard(content: Content, address: string, kicker: string, title: string, text: string) {
  const nameOf = (wanted: Orientation | 'neither') =>
    content.quiz.outcomes.find((each) => (each.kind === 'role' ? each.axis : each.kind) === wanted)?.name ?? ''
  const quarters = {
    inward: nameOf('inward'),
    outward: nameOf('outward'),
    both: nameOf('both'),
    neither: nameOf('neither'),
  }
  const map = `A map of inward and outward need with four quarters: ${listed(Object.values(quarters))}`
  return {
    kind: 'map',
    name: cardNameOf(address),
    kicker,
    title,
    text,
    quarters,
    alt: asSentences(title, text, map),
  } as const
}

/** Joins parts, each ended by a full stop where it has no ending of its own. */
function asSentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names)
}
