import { allStatements } from '#model/check/check-content.ts'
import type { ComparisonCell, ComparisonRow } from '#model/comparison.ts'
import type { Content } from '#model/content.ts'
import type { Statement } from '#model/source.ts'
import type { Draft } from './draft.ts'
import { draftQuiz } from './quiz-fixture.ts'

/** The entry at an index of a list that's known to be long enough; otherwise throws. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index]
  if (item === undefined) throw new Error(`The list has ${list.length} entries, so none at ${index}`)
  return item
}

/** The cells of a row in which the roles differ; throws if the row is shared. */
export function cellsOf(row: Draft<ComparisonRow>): Record<string, Draft<ComparisonCell>> {
  if (row.kind !== 'difference') throw new Error(`Row "${row.id}" has no cells`)
  return row.cells
}

/** A statement that cites one of the fixture's claims by default. */
export function state(text: string, ...sources: string[]): Draft<Statement> {
  return { text, basis: 'article', sources: sources.length > 0 ? sources : ['both.goals'] }
}

/** Small, valid content about two invented roles: a keeper and a seeker. Every call returns a new one. */
export function draftContent(): Draft<Content> {
  return {
    article: { title: 'Keepers and seekers', author: 'A. Writer', published: '2001-02-03', kind: 'essay' },
    sections: [{ id: 'opening', heading: 'How it starts!' }],
    claims: [
      { id: 'keeper.inward', section: 'opening', says: 'The keeper looks in.' },
      { id: 'seeker.outward', section: 'opening', says: 'The seeker looks out.' },
      { id: 'both.goals', section: 'opening', says: 'Both serve the same house.' },
    ],
    externalSources: [
      {
        id: 'handbook',
        title: 'The handbook',
        publisher: 'A press',
        year: 1999,
        published: '1999',
        address: 'https://example.org/book',
        where: 'Chapter 1',
        says: 'Houses differ.',
        checked: '2001-02-03',
      },
    ],
    roles: [
      {
        id: 'keeper',
        abbreviation: 'K',
        title: 'Chief Keeper',
        faces: 'inward',
        promise: state('Holds what is there.', 'keeper.inward'),
        traits: [{ label: 'Works with', statement: state('The cook', 'keeper.inward') }],
      },
      {
        id: 'seeker',
        abbreviation: 'S',
        title: 'Chief Seeker',
        faces: 'outward',
        promise: state('Finds what is not.', 'seeker.outward'),
        traits: [{ label: 'Works with', statement: state('The guide', 'seeker.outward') }],
      },
    ],
    dimensions: [
      { id: 'gaze', name: 'Gaze', question: 'Where do they look?', summary: state('One looks in, the other out.') },
    ],
    rows: [
      {
        id: 'gaze-first',
        dimension: 'gaze',
        kind: 'difference',
        lead: true,
        label: 'First look',
        hint: 'What comes first',
        cells: {
          keeper: { headline: 'In', statement: state('Into the house.', 'keeper.inward') },
          seeker: { headline: 'Out', statement: state('Over the hills.', 'seeker.outward') },
        },
      },
      {
        id: 'gaze-common',
        dimension: 'gaze',
        kind: 'shared',
        label: 'In common',
        hint: 'What both see',
        shared: { headline: 'The house', statement: state('Both live in it.') },
      },
    ],
    themes: [{ id: 'gate', name: 'The gate', gloss: 'Who comes and goes' }],
    objectives: [{ id: 'calm', name: 'Calm', lean: 'keeper', statement: state('Nights are quiet.') }],
    partners: [{ id: 'cook', name: 'The cook', lean: 'shared', statement: report('Feeds both.') }],
    responsibilities: [
      {
        id: 'guard-gate',
        term: 'Gate keeping',
        title: 'Guard the gate',
        explanation: state('Sees who comes in.'),
        lean: 'keeper',
        orientation: 'inward',
        themes: ['gate'],
        objectives: ['calm'],
        partners: ['cook'],
        signals: [state('The gate is shut at night.'), state('Guests are known by name.')],
        confusions: [{ with: 'scout-road', tell: state('The guard stays at home.') }],
        counterpart: 'scout-road',
        rows: ['gaze-first'],
        synonyms: ['watch'],
      },
      {
        id: 'scout-road',
        term: 'Scouting',
        title: 'Scout the road',
        explanation: state('Sees what lies ahead.'),
        lean: 'seeker',
        orientation: 'outward',
        themes: ['gate'],
        objectives: ['calm'],
        partners: ['cook'],
        signals: [state('The map has new places.'), state('Someone left before dawn.')],
        confusions: [{ with: 'guard-gate', tell: state('The scout goes far away.') }],
        counterpart: 'guard-gate',
        rows: ['gaze-first'],
        synonyms: ['explore'],
      },
      {
        id: 'draw-plan',
        term: 'Planning',
        title: 'Draw the plan together',
        explanation: state('Both agree on the year.'),
        lean: 'shared',
        orientation: 'both',
        themes: ['gate'],
        objectives: ['calm'],
        partners: ['cook'],
        signals: [state('There is one plan.'), state('It has two names under it.')],
        confusions: [],
        rows: ['gaze-common'],
        synonyms: ['strategy'],
      },
    ],
    complement: {
      meets: [{ id: 'meet-table', title: 'One table', statement: state('They eat together.') }],
      handovers: [
        { id: 'hand-news', from: 'seeker', to: 'keeper', title: 'News', statement: state('What is on its way.') },
      ],
      conditions: [{ id: 'condition-talk', title: 'Talk', statement: state('Every evening.') }],
      yields: [{ id: 'yield-peace', title: 'Peace', statement: state('The house stands.') }],
    },
    parties: [
      { id: 'provider', name: 'The neighbor', title: 'Someone from next door' },
      { id: 'manager', name: 'The steward', title: 'The one with the keys' },
    ],
    quiz: draftQuiz(),
    advice: {
      otherRoles: {
        security: {
          signs: { watch: 'Nobody keeps watch.' },
          does: 'Keeps watch at night.',
          takes: 'A lantern.',
          firstStep: { text: 'Light the lantern.', who: 'The steward' },
          askAgain: 'At dawn.',
        },
      },
      steps: {
        decide: [{ id: 'decide-gate', when: {}, text: 'Close the gate.', who: 'The keeper' }],
        urgent: [],
        bridge: [{ id: 'bridge-moat', when: {}, text: 'Fill the moat.', who: 'The keeper' }],
        follow: [{ id: 'follow-road', when: {}, text: 'Mend the road.', who: 'The seeker', by: 'In spring' }],
        deadlines: { first: 'Tonight', second: 'Tomorrow' },
      },
      tasks: [],
      cautions: [],
    },
    examples: [
      {
        id: 'old-mill',
        label: 'A mill',
        kind: 'services',
        basis: 'real',
        title: 'A mill by the river',
        organization: 'Mill, upriver, 1999',
        story: ['The wheel stood still.', 'Nobody had the keys.', 'The flour ran out.'],
        answers: {
          size: ['few'],
          roads: ['none'],
          gate: ['steward'],
          rust: ['lock'],
          thieves: ['one'],
          loose: ['watch'],
          pay: ['no'],
        },
        decided: { result: 'neither', text: 'The mill got nobody.' },
        outcome: 'The wheel turns again.',
        difference: 'The mill had more gold than it said.',
        source: { title: 'Of mills', publisher: 'A press', date: '1999-02', address: 'https://example.org/mills' },
      },
    ],
    topics: [
      {
        id: 'moat',
        name: 'The moat',
        question: 'Who keeps the moat?',
        cases: [
          { role: 'keeper', statement: judge('It is around what is there.') },
          { role: 'seeker', statement: judge('The road leads over it too.') },
          { who: 'The steward', statement: judge('It costs money that one counts.') },
        ],
        tests: [judge('Who falls in?'), judge('Who fills it?')],
        facts: [report('In one handbook, houses differ.')],
        disagreements: [
          {
            about: 'Whose it is',
            findings: [
              { headline: 'The keeper', statement: report('The keeper’s.') },
              { headline: 'The seeker', statement: report('The seeker’s.') },
            ],
          },
        ],
        responsibilities: ['guard-gate'],
        rows: ['gaze-first'],
        synonyms: ['ditch'],
        searchedAs: ['who fell in'],
      },
    ],
    reportingModels: [
      { id: 'keeper-first', name: 'The seeker reports to the keeper', statement: judge('In small houses.') },
    ],
    roleKinds: [
      {
        id: 'night-keeper',
        role: 'keeper',
        name: 'The night keeper',
        faces: 'outward',
        statement: judge('Sleeps by day.'),
      },
    ],
    legalMentions: [
      {
        id: 'old-law',
        jurisdiction: 'A kingdom',
        place: 'AK',
        sector: 'Houses with a moat',
        sectorGroup: 'any',
        named: 'The keeper',
        position: 'Keeper',
        role: 'keeper',
        duty: report('Keeps the keys.'),
        source: 'handbook',
      },
    ],
    hiring: {
      profiles: [profile('keeper', 'keeper'), profile('seeker', 'seeker'), profile('one-for-both')],
      questions: Array.from({ length: 8 }, (_, index) => ask(`ask-${index + 1}`)),
      references: [{ id: 'ask-cook', statement: judge('How was the soup?') }],
      duties: [
        { responsibility: 'guard-gate', statement: judge('Know who may pass.'), owners: ['By day', 'By night'] },
      ],
      retired: ['questions.ask-ghost'],
    },
    rolesToSettle: [{ role: 'data', party: 'manager' }],
    positionTitles: { inward: { few: 'Doorman' }, outward: { few: 'Rider' }, combined: { few: 'Squire' } },
    caveats: [state('Some houses have neither.')],
  }
}

function ask(id: string, ...responsibilities: string[]) {
  return { id, asks: judge('What broke?'), listenFor: judge('A name.'), responsibilities }
}

/** What it takes to hire for a role; for one executive who has every role, without one. */
export function profile(id: string, role?: string): Draft<Content>['hiring']['profiles'][number] {
  return {
    id,
    ...(role !== undefined && { role }),
    title: 'Chief of a house',
    mission: judge('Mind the house.'),
    reportsTo: judge('The owner.'),
    reporting: ['keeper-first'],
    firstYear: [{ id: `${id}-year`, statement: judge('By month 3: a list of keys.') }],
    scorecard: [
      { id: `${id}-must`, needs: judge('Has kept a house'), shownBy: judge('Knows what leaked'), asked: ['ask-cook'] },
    ],
    questions: [ask(`${id}-gate`, 'guard-gate')],
    references: [{ id: `${id}-reference`, statement: judge('Who has the keys?') }],
    duties: [],
    others: [],
  }
}

/** A judgment from practice, and what the one other source says. */
const judge = (text: string): Draft<Statement> => ({ text, basis: 'derived', sources: [] })
const report = (text: string): Draft<Statement> => ({ text, basis: 'source', sources: ['handbook'] })

/** The text at a path such as `roles.0.title`; throws if there is none. */
export function readPath(draft: object, path: string): string {
  const text: unknown = path.split('.').reduce((value, key) => Reflect.get(value, key), draft)
  if (typeof text !== 'string') throw new Error(`There is no text at ${path}`)
  return text
}

/** Replaces the text at a path such as `roles.0.title`; throws if there is none. */
export function writePath(draft: object, path: string, text: string): void {
  readPath(draft, path)
  const keys = path.split('.')
  const parent = keys.slice(0, -1).reduce((value, key) => Reflect.get(value, key), draft)
  Reflect.set(parent, keys.at(-1) ?? '', text)
}

/** Paths to strings that aren't texts: ids, references, fixed vocabularies, a date, and an address. */
const textless = [
  /(^|\.)(id|section|dimension|lean|faces|orientation|basis|with|counterpart|from|to|published|checked|address|role|source|sectorGroup)$/,
  /\.(sources|themes|objectives|partners|rows|responsibilities|reporting)\.\d+$/,
  /^rows\.\d+\.kind$/,
  /^quiz\.(questions|results)\.\d+\.(kind|axis)$/,
  /^quiz\.questions\.\d+\.options\.\d+\.(cover|party|obstacle|role|axis)$/,
  /^quiz\.(people|reach\.\w+|sides\.\w+\.base|(tooSmall|otherRoleOrder)\.\d+)$/,
  /^quiz\.\w+Rules\.\d+\.(when\..*|finding|result)$/,
  /^quiz\.otherRoleOwners\./,
  /^(hiring|rolesToSettle)\..*\b(asked\.\d+|insteadOf\.\d+|responsibility|party|retired\.\d+)$/,
  /^examples\.\d+\.(kind|answers\..*|decided\.result|source\.date)$/,
]

/** The path of every text in the content, found by its shape alone. */
export function textPaths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return textless.some((pattern) => pattern.test(path)) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textPaths(child, path === '' ? key : `${path}.${key}`))
}

/** The content without one source, in every statement that cites it. */
export function withoutCitation(content: Content, id: string): Content {
  const copy = structuredClone(content)
  for (const { statement } of allStatements(copy)) {
    Object.assign(statement, { sources: statement.sources.filter((source) => source !== id) })
  }
  return copy
}
