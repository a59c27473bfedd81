import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import {
  allStatements,
  allTexts,
  assertContent,
  checkContent,
  ContentError,
  describeProblem,
} from '#model/check/check-content.ts'
import type { Content } from '#model/content.ts'
import { textLimits } from '#model/limits.ts'
import type { Draft } from './draft.ts'
import {
  at,
  cellsOf,
  draftContent,
  profile,
  readPath,
  state,
  textPaths,
  withoutCitation,
  writePath,
} from './fixture.ts'

/** A way to break the fixture; its return value is ignored. */
type Change = (draft: Draft<Content>) => unknown

/** The lines that a build would print after the change. */
function linesAfter(change: Change): readonly string[] {
  const draft = draftContent()
  change(draft)
  return checkContent(draft).map(describeProblem)
}

/** Each change breaks the fixture in one place; the line says where, what was found, and what was expected. */
function testLines(cases: readonly (readonly [line: string, change: Change])[]): void {
  test.each(cases)('%s', (line, change) => {
    expect(linesAfter(change)).toEqual([line])
  })
}

describe('a valid content', () => {
  test('gives no problems', () => {
    expect(linesAfter(() => {})).toEqual([])
    expect(() => assertContent(draftContent())).not.toThrow()
  })

  test('may have a third role', () => {
    const lines = linesAfter((draft) => {
      const keeper = at(draft.roles, 0)
      draft.roles.push({ ...structuredClone(keeper), id: 'mender' })
      cellsOf(at(draft.rows, 0))['mender'] = { headline: 'Down', statement: state('Under the floor.') }
      const mend = { ...structuredClone(at(draft.responsibilities, 0)), id: 'mend-roof', lean: 'mender' }
      const texts = { term: 'Roofing', title: 'Mend the roof', explanation: state('Sees what has broken.') }
      draft.responsibilities.push({ ...mend, ...texts })
      draft.hiring.profiles.splice(2, 0, profile('mender', 'mender'))
      at(draft.topics, 0).cases.splice(2, 0, { role: 'mender', statement: state('Under it is what leaks.') })
      at(draft.topics, 0).cases.forEach((each) => Object.assign(each.statement, { basis: 'derived', sources: [] }))
    })
    expect(lines).toEqual([])
  })

  test('may have one role, and nothing else', () => {
    const draft = draftContent()
    const nothing = { meets: [], handovers: [], conditions: [], yields: [] }
    const lists = {
      claims: [],
      dimensions: [],
      rows: [],
      themes: [],
      objectives: [],
      partners: [],
      responsibilities: [],
      topics: [],
      reportingModels: [],
      roleKinds: [],
      legalMentions: [],
      hiring: { profiles: [], questions: [], references: [], duties: [], retired: [] },
    }
    const role = {
      ...at(draft.roles, 0),
      promise: { ...state('Holds.', 'handbook'), basis: 'source' as const },
      traits: [],
    }
    const results = draft.quiz.results.filter(({ id }) => id !== 'seeker')
    const quiz = { ...draft.quiz, results, otherRoleOwners: {} }
    expect(checkContent({ ...draft, ...lists, roles: [role], complement: nothing, quiz, caveats: [] })).toEqual([])
  })
})

describe('problems are reported', () => {
  test('all in one error, one line each', () => {
    const draft = draftContent()
    at(draft.objectives, 0).lean = 'mender'
    at(draft.themes, 0).name = ''
    const lines = checkContent(draft).map(describeProblem)
    expect(lines).toHaveLength(2)
    expect(() => assertContent(draft)).toThrow(ContentError)
    expect(() => assertContent(draft)).toThrow(['The content has 2 problems:', ...lines].join('\n'))
  })

  test('in the singular if there is one', () => {
    const draft = draftContent()
    at(draft.themes, 0).name = ''
    expect(() => assertContent(draft)).toThrow('The content has 1 problem:\ntheme "gate", name: found an empty text')
  })
})

describe('ids are unique within their concept', () => {
  const lists: readonly (readonly [string, (draft: Draft<Content>) => unknown[]])[] = [
    ['section "opening"', (draft) => draft.sections],
    ['claim "keeper.inward"', (draft) => draft.claims],
    ['external source "handbook"', (draft) => draft.externalSources],
    ['role "keeper"', (draft) => draft.roles],
    ['dimension "gaze"', (draft) => draft.dimensions],
    ['row "gaze-first"', (draft) => draft.rows],
    ['theme "gate"', (draft) => draft.themes],
    ['objective "calm"', (draft) => draft.objectives],
    ['partner "cook"', (draft) => draft.partners],
    ['responsibility "guard-gate"', (draft) => draft.responsibilities],
    ['common point "meet-table"', (draft) => draft.complement.meets],
    ['handover "hand-news"', (draft) => draft.complement.handovers],
    ['common point "condition-talk"', (draft) => draft.complement.conditions],
    ['common point "yield-peace"', (draft) => draft.complement.yields],
    ['example "old-mill"', (draft) => draft.examples],
  ]

  test.each(lists)('%s twice', (entry, listOf) => {
    const lines = linesAfter((draft) => listOf(draft).push(structuredClone(at(listOf(draft), 0))))
    expect(lines).toContain(`${entry}, id: found the id of an earlier ${entry}; expected a unique id`)
  })

  test('across claims and external sources, which are cited in one list', () => {
    expect(linesAfter((draft) => (at(draft.claims, 0).id = 'handbook'))).toContain(
      'external source "handbook", id: found the id of an earlier claim "handbook"; expected a unique id',
    )
  })

  test('across the lists of the complement', () => {
    expect(linesAfter((draft) => (at(draft.complement.yields, 0).id = 'hand-news'))).toEqual([
      'common point "hand-news", id: found the id of an earlier handover "hand-news"; expected a unique id',
    ])
  })

  test('but not across concepts', () => {
    expect(linesAfter((draft) => (at(draft.complement.meets, 0).id = 'guard-gate'))).toEqual([])
  })
})

describe('ids are fit for links', () => {
  const renamed = (id: string) => linesAfter((draft) => (at(draft.complement.meets, 0).id = id))
  const renamedClaim = (id: string) =>
    linesAfter((draft) => draft.claims.push({ ...at(draft.claims, 0), id })).filter((line) => line.includes(', id:'))

  test.each([
    '',
    'Gate',
    '2nd',
    'the gate',
    'gate-',
    '-gate',
    'a--gate',
    'a_gate',
    'a/gate',
    'gâte',
    'a.gate',
    'gate\n',
  ])('not %j', (id) => {
    expect(renamed(id)).toEqual([
      `common point "${id}", id: found "${id}"; expected lower-case letters and digits joined by hyphens, such as "good-year"`,
    ])
  })

  test.each(['gate', 'gate2', 'the-2nd-gate'])('%j', (id) => {
    expect(renamed(id)).toEqual([])
  })

  test('with dots in those of claims, one at a time', () => {
    expect(renamedClaim('a.b-c.2')).toEqual([])
    expect(renamedClaim('a..b')).toEqual([
      'claim "a..b", id: found "a..b"; expected lower-case letters and digits joined by dots or hyphens, such as "focus.good-year"',
    ])
  })

  test('and no role and no party is named "shared" or "nobody"', () => {
    expect(linesAfter((draft) => (at(draft.roles, 0).id = 'shared'))).toContain(
      'role "shared", id: found "shared"; expected another id: "shared" means a shared responsibility',
    )
    expect(linesAfter((draft) => (at(draft.parties, 0).id = 'nobody'))).toContain(
      'party "nobody", id: found "nobody"; expected another id: "nobody" means an unassigned responsibility',
    )
  })

  test('a party and a role have different ids', () => {
    expect(linesAfter((draft) => (at(draft.parties, 0).id = 'keeper'))).toContain(
      'party "keeper", id: found the id of an earlier role "keeper"; expected a unique id',
    )
  })
})

describe('references lead somewhere', () => {
  const guard = (draft: Draft<Content>) => at(draft.responsibilities, 0)
  const plan = (draft: Draft<Content>) => at(draft.responsibilities, 2)
  const news = (draft: Draft<Content>) => at(draft.complement.handovers, 0)
  const cells = (draft: Draft<Content>) => cellsOf(at(draft.rows, 0))

  testLines([
    [
      'claim "keeper.inward", section: found "attic"; expected the id of a section (known: opening)',
      (draft) => (at(draft.claims, 0).section = 'attic'),
    ],
    [
      'row "gaze-common", dimension: found "attic"; expected the id of a dimension (known: gaze)',
      (draft) => (at(draft.rows, 1).dimension = 'attic'),
    ],
    [
      'objective "calm", lean: found "mender"; expected the id of a role, "shared", or "contested" (known: keeper, seeker, shared, contested)',
      (draft) => (at(draft.objectives, 0).lean = 'mender'),
    ],
    [
      'partner "cook", lean: found "mender"; expected the id of a role, "shared", or "contested" (known: keeper, seeker, shared, contested)',
      (draft) => (at(draft.partners, 0).lean = 'mender'),
    ],
    [
      'responsibility "draw-plan", lean: found "mender"; expected the id of a role, "shared", or "contested" (known: keeper, seeker, shared, contested)',
      (draft) => (plan(draft).lean = 'mender'),
    ],
    [
      'responsibility "guard-gate", themes[1]: found "fence"; expected the id of a theme (known: gate)',
      (draft) => guard(draft).themes.push('fence'),
    ],
    [
      'responsibility "guard-gate", objectives[1]: found "noise"; expected the id of an objective (known: calm)',
      (draft) => guard(draft).objectives.push('noise'),
    ],
    [
      'responsibility "guard-gate", partners[1]: found "guide"; expected the id of a partner (known: cook)',
      (draft) => guard(draft).partners.push('guide'),
    ],
    [
      'responsibility "guard-gate", rows[1]: found "gaze"; expected the id of a row (known: gaze-first, gaze-common)',
      (draft) => guard(draft).rows.push('gaze'),
    ],
  ])

  describe('cells to roles', () => {
    testLines([
      [
        'row "gaze-first", cells: found cells for: seeker; expected one cell per role: keeper, seeker',
        (draft) => delete cells(draft)['keeper'],
      ],
      [
        'row "gaze-first", cells: found cells for: keeper, mender, seeker; expected one cell per role: keeper, seeker',
        (draft) => (cells(draft)['mender'] = { headline: 'Down', statement: state('Under the floor.') }),
      ],
    ])

    test('in any order', () => {
      const reversed = linesAfter((draft) => {
        draft.roles.reverse()
        draft.topics = []
        draft.hiring.profiles = []
      })
      expect(reversed).toEqual([])
    })
  })

  describe('confusions and counterparts to other responsibilities', () => {
    testLines([
      [
        'responsibility "guard-gate", confusions[0].with: found "nap"; expected the id of a responsibility (known: guard-gate, scout-road, draw-plan)',
        (draft) => (at(guard(draft).confusions, 0).with = 'nap'),
      ],
      [
        'responsibility "guard-gate", confusions[0].with: found itself ("guard-gate"); expected another responsibility',
        (draft) => (at(guard(draft).confusions, 0).with = 'guard-gate'),
      ],
      [
        'responsibility "guard-gate", counterpart: found "nap"; expected the id of a responsibility (known: guard-gate, scout-road, draw-plan)',
        (draft) => (guard(draft).counterpart = 'nap'),
      ],
      [
        'responsibility "guard-gate", counterpart: found "guard-gate", which leans to "keeper"; expected a responsibility of another role than "keeper", and of that role alone',
        (draft) => (guard(draft).counterpart = 'guard-gate'),
      ],
      [
        'responsibility "guard-gate", counterpart: found "draw-plan", which leans to "shared"; expected a responsibility of another role than "keeper", and of that role alone',
        (draft) => (guard(draft).counterpart = 'draw-plan'),
      ],
      [
        'responsibility "draw-plan", counterpart: found "guard-gate", which leans to "keeper"; expected no counterpart, since it leans to "shared" itself',
        (draft) => (plan(draft).counterpart = 'guard-gate'),
      ],
      [
        'responsibility "draw-plan", foldsInto: found "guard-gate", which leans to "keeper"; expected a responsibility that leans to "shared" and doesn\'t fold into another',
        (draft) => (plan(draft).foldsInto = 'guard-gate'),
      ],
      [
        'responsibility "guard-gate", foldsInto: found "guard-gate", which folds itself; expected a responsibility that leans to "keeper" and doesn\'t fold into another',
        (draft) => (guard(draft).foldsInto = 'guard-gate'),
      ],
    ])
  })

  describe('handovers from one role to another', () => {
    testLines([
      [
        'handover "hand-news", from: found "mender"; expected the id of a role (known: keeper, seeker)',
        (draft) => (news(draft).from = 'mender'),
      ],
      [
        'handover "hand-news", to: found "shared"; expected the id of a role (known: keeper, seeker)',
        (draft) => (news(draft).to = 'shared'),
      ],
      [
        'handover "hand-news", to: found "seeker", the role it comes from; expected another role',
        (draft) => (news(draft).to = 'seeker'),
      ],
    ])
  })

  test('and known ids are listed if there are few', () => {
    const linesWith = (count: number) =>
      linesAfter((draft) => {
        for (let made = 1; made < count; made++) draft.themes.push({ id: `theme${made}`, name: 'One', gloss: 'More' })
        guard(draft).themes.push('fence')
      })
    const line = 'responsibility "guard-gate", themes[1]: found "fence"; expected the id of a theme'
    expect(linesWith(12)).toEqual([expect.stringMatching(/\(known: gate, theme1, .*, theme11\)$/)])
    expect(linesWith(13)).toEqual([line])
  })
})

describe('lists hold what a page needs', () => {
  const plan = (draft: Draft<Content>) => at(draft.responsibilities, 2)
  const fields = ['themes', 'objectives', 'partners', 'rows', 'synonyms'] as const

  testLines(
    fields.map((field) => [
      `responsibility "draw-plan", ${field}: found an empty list; expected at least one entry`,
      (draft) => (plan(draft)[field] = []),
    ]),
  )
  testLines([
    [
      'responsibility "draw-plan", signals: found a list of 1; expected 2 to 3 entries',
      (draft) => plan(draft).signals.pop(),
    ],
    [
      'responsibility "draw-plan", signals: found a list of 4; expected 2 to 3 entries',
      (draft) => plan(draft).signals.push(state('Once.'), state('Twice.')),
    ],
    ['dimension "gaze", lead row: found none; expected exactly one', (draft) => delete at(draft.rows, 0).lead],
    [
      'dimension "gaze", lead row: found gaze-first, gaze-common; expected exactly one',
      (draft) => (at(draft.rows, 1).lead = true),
    ],
  ])
})

describe('statements have evidence', () => {
  const places = Array.from(allStatements(draftContent()), ({ entry }, index) => [entry, index] as const)

  /** Beyond the article, an interpretation can come from practice. */
  const fromPractice =
    /^topic .*, (cases|tests)|^reporting model |^kind of role |^hiring profile |^first-year result |^must-have |^(interview|reference) question |^hiring\.duties/

  test.each(places)('%s', (entry, index) => {
    const citing = (...sources: string[]) =>
      linesAfter((draft) => Object.assign(at([...allStatements(draft)], index).statement, { sources }))
    const line = `${entry}, sources: found an empty list; expected at least one source`
    if (fromPractice.test(entry)) expect(citing()).not.toContain(line)
    else expect(citing()).toContain(line)
    expect(citing('both.goals', 'hearsay')).toContain(
      `${entry}, sources[1]: found "hearsay"; expected the id of a claim or of an external source`,
    )
  })

  testLines([
    [
      'claim "both.silent": found no statement that cites it; expected at least one',
      (draft) => draft.claims.push({ id: 'both.silent', section: 'opening', says: 'Both are silent.' }),
    ],
    [
      'external source "diary": found no statement that cites it; expected at least one',
      (draft) => draft.externalSources.push({ ...at(draft.externalSources, 0), id: 'diary' }),
    ],
  ])
})

describe('sources can be looked up', () => {
  const source = (draft: Draft<Content>) => at(draft.externalSources, 0)
  const addresses = ['', 'http://example.org', 'example.org', '/book', 'javascript:0', 'https://', 'https://a b.org']
  const years = [1899, 2101, 1999.5, Number.NaN]
  const dates = ['', 'May 1, 2025', '2025-5-1', '2025-02-30', '2025-13-01', '2025-05-01T00:00:00Z']

  testLines(
    addresses.map((address) => [
      `external source "handbook", address: found "${address}"; expected an absolute https address`,
      (draft) => (source(draft).address = address),
    ]),
  )
  testLines(
    years.map((year) => [
      `external source "handbook", year: found ${year}; expected a whole year from 1900 to 2100`,
      (draft) => Object.assign(source(draft), { year, published: String(year) }),
    ]),
  )
  testLines(
    dates.map((date) => [
      `article, published: found "${date}"; expected an ISO 8601 date, such as "2001-12-31"`,
      (draft) => (draft.article.published = date),
    ]),
  )

  test('the first and the last year and a leap day are accepted', () => {
    for (const year of [1900, 2100]) {
      expect(linesAfter((draft) => Object.assign(source(draft), { year, published: `${year}-02-28` }))).toEqual([])
    }
    expect(linesAfter((draft) => (draft.article.published = '2024-02-29'))).toEqual([])
  })
})

describe('a source is whole, so that a reader can look it up and judge it', () => {
  const source = (draft: Draft<Content>) => at(draft.externalSources, 0)
  testLines([
    [
      'external source "handbook", where: found an empty text (" "); expected words',
      (draft) => (source(draft).where = ' '),
    ],
    [
      'external source "handbook", says: found an empty text (""); expected words',
      (draft) => (source(draft).says = ''),
    ],
    [
      'external source "handbook", checked: found "May 2025"; expected an ISO 8601 date',
      (draft) => (source(draft).checked = 'May 2025'),
    ],
    [
      'external source "handbook", published: found "1998-05"; expected a year, a month, or a day in 1999, such as "1999-12-31"',
      (draft) => (source(draft).published = '1998-05'),
    ],
    [
      'legal mention "old-law", source: found "hearsay"; expected the id of an external source (known: handbook)',
      (draft) => (at(draft.legalMentions, 0).source = 'hearsay'),
    ],
  ])
})

describe('every role can be hired for, in the same depth', () => {
  const first = (draft: Draft<Content>) => at(draft.hiring.profiles, 0)
  const more = { ...at(profile('more').scorecard, 0), id: 'more' }
  testLines([
    [
      'hiring profiles: found profiles for: keeper, seeker; expected one for each of: keeper, seeker, all roles',
      (draft) => draft.hiring.profiles.pop(),
    ],
    [
      'hiring profile "warden", id: found "warden"; expected "keeper", the id of its role',
      (draft) => (first(draft).id = 'warden'),
    ],
    [
      'hiring profile "keeper", reporting: found an empty list; expected at least one entry',
      (draft) => (first(draft).reporting = []),
    ],
    [
      'hiring profile "keeper", reporting[0]: found "nobody-first"; expected the id of a reporting model (known: keeper-first)',
      (draft) => (first(draft).reporting = ['nobody-first']),
    ],
    [
      'hiring profile "seeker": found 33 words, and 27 in hiring profile "keeper"; expected at most 1.15 times as many words about one role as about another',
      (draft) => (at(draft.hiring.profiles, 1).mission.text = 'Find what the house will need in a year.'),
    ],
    [
      'hiring profiles, scorecard: found lists of 2, 1; expected lists of one length for every role',
      (draft) => {
        at(draft.hiring.profiles, 1).mission.text = 'Find what the house needs, and bring it home.'
        first(draft).scorecard.push(more)
      },
    ],
    [
      'interview question "keeper-gate", responsibilities[0]: found "moat"; expected the id of a responsibility (known: guard-gate, scout-road, draw-plan)',
      (draft) => (at(first(draft).questions, 0).responsibilities = ['moat']),
    ],
    [
      'must-have "keeper-must", asked: found only questions that aren’t always asked: keeper-gate; expected at least one that tests no responsibility, or a reference',
      (draft) => (at(first(draft).scorecard, 0).asked = ['keeper-gate']),
    ],
    [
      'must-have "keeper-must", asked: found an empty list; expected at least one that tests no responsibility, or a reference',
      (draft) => (at(first(draft).scorecard, 0).asked = []),
    ],
    [
      'hiring.retired[1]: found "scorecard.keeper-must", which is in use; expected a part that’s gone',
      (draft) => draft.hiring.retired.push('scorecard.keeper-must'),
    ],
    [
      'hiring profile "keeper", others[0].party: found "moat"; expected the id of a party (known: provider, manager)',
      (draft) => (first(draft).others = [{ party: 'moat', statement: state('The water.') }]),
    ],
  ])

  test('an interview is long enough whatever the role owns, and has room for what it owns', () => {
    const found = (count: number) => (draft: Draft<Content>) =>
      (draft.hiring.questions = draft.hiring.questions.slice(0, count))
    expect(linesAfter(found(8))).toEqual([])
    expect(linesAfter(found(7))).toEqual(
      ['keeper', 'seeker', 'one-for-both'].map(
        (id) =>
          `hiring profile "${id}", questions: found 7 questions that test no responsibility, 7 of them general; expected at least 8, and fewer than 12`,
      ),
    )
    const many = (draft: Draft<Content>) =>
      (draft.hiring.questions = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((id) => ({
        ...at(draft.hiring.questions, 0),
        id,
      })))
    expect(linesAfter(many)).toHaveLength(3)
  })
})

describe('the layers aren’t mixed', () => {
  testLines([
    [
      'role "keeper", promise, sources[0]: found "handbook"; expected the id of a claim of the article',
      (draft) => (at(draft.roles, 0).promise = state('Holds.', 'handbook')),
    ],
    [
      'topic "moat", facts[0], sources[0]: found "keeper.inward"; expected the id of an external source',
      (draft) => (at(at(draft.topics, 0).facts, 0).sources = ['keeper.inward']),
    ],
    [
      'role "keeper", promise, sources: found an empty list; expected at least one source',
      (draft) => Object.assign(at(draft.roles, 0).promise, { basis: 'derived', sources: [] }),
    ],
    [
      'topic "moat", facts[0], sources: found an empty list; expected at least one source',
      (draft) => (at(at(draft.topics, 0).facts, 0).sources = []),
    ],
  ])
})

describe('a contested topic is fair', () => {
  const topic = (draft: Draft<Content>) => at(draft.topics, 0)
  testLines([
    [
      'topic "moat", cases: found cases for: keeper, someone else; expected one for each of: keeper, seeker, someone else',
      (draft) => topic(draft).cases.splice(1, 1),
    ],
    [
      'topic "moat", cases: found cases of 6, 14, 6 words; expected none more than 1.2 times as long as another',
      (draft) => (at(topic(draft).cases, 1).statement.text = 'a '.repeat(14).trim()),
    ],
    ['topic "moat", tests: found a list of 1; expected 2 to 3 entries', (draft) => topic(draft).tests.splice(1)],
    [
      'topic "moat", disagreements[0].findings: found a list of 1; expected at least two findings',
      (draft) => at(topic(draft).disagreements, 0).findings.splice(1),
    ],
    [
      'topic "moat", synonyms: found an empty list; expected at least one entry',
      (draft) => (topic(draft).synonyms = []),
    ],
  ])
})

describe('texts keep to their limits', () => {
  const limited = [
    ['claims.2.says', 'claim "both.goals", says', 'explanation'],
    ['roles.0.abbreviation', 'role "keeper", abbreviation', 'name'],
    ['roles.0.title', 'role "keeper", title', 'name'],
    ['roles.0.promise.text', 'role "keeper", promise', 'cell'],
    ['roles.1.traits.0.label', 'role "seeker", traits[0].label', 'name'],
    ['roles.1.traits.0.statement.text', 'role "seeker", traits[0].statement', 'cell'],
    ['dimensions.0.name', 'dimension "gaze", name', 'name'],
    ['dimensions.0.question', 'dimension "gaze", question', 'hint'],
    ['dimensions.0.summary.text', 'dimension "gaze", summary', 'explanation'],
    ['rows.0.label', 'row "gaze-first", label', 'name'],
    ['rows.0.hint', 'row "gaze-first", hint', 'hint'],
    ['rows.0.cells.seeker.headline', 'row "gaze-first", cells.seeker.headline', 'headline'],
    ['rows.0.cells.seeker.statement.text', 'row "gaze-first", cells.seeker.statement', 'cell'],
    ['rows.1.shared.headline', 'row "gaze-common", shared.headline', 'headline'],
    ['rows.1.shared.statement.text', 'row "gaze-common", shared.statement', 'cell'],
    ['themes.0.name', 'theme "gate", name', 'name'],
    ['themes.0.gloss', 'theme "gate", gloss', 'hint'],
    ['objectives.0.name', 'objective "calm", name', 'name'],
    ['objectives.0.statement.text', 'objective "calm", statement', 'cell'],
    ['partners.0.name', 'partner "cook", name', 'name'],
    ['partners.0.statement.text', 'partner "cook", statement', 'cell'],
    ['responsibilities.0.title', 'responsibility "guard-gate", title', 'title'],
    ['responsibilities.0.explanation.text', 'responsibility "guard-gate", explanation', 'explanation'],
    ['responsibilities.0.signals.1.text', 'responsibility "guard-gate", signals[1]', 'signal'],
    ['responsibilities.0.confusions.0.tell.text', 'responsibility "guard-gate", confusions[0].tell', 'cell'],
    ['responsibilities.0.synonyms.0', 'responsibility "guard-gate", synonyms[0]', 'name'],
    ['complement.meets.0.title', 'common point "meet-table", title', 'title'],
    ['complement.meets.0.statement.text', 'common point "meet-table", statement', 'explanation'],
    ['complement.handovers.0.title', 'handover "hand-news", title', 'title'],
    ['complement.conditions.0.statement.text', 'common point "condition-talk", statement', 'explanation'],
    ['complement.yields.0.statement.text', 'common point "yield-peace", statement', 'explanation'],
    ['topics.0.name', 'topic "moat", name', 'name'],
    ['topics.0.question', 'topic "moat", question', 'question'],
    ['topics.0.cases.2.who', 'topic "moat", cases[2].who', 'hint'],
    ['topics.0.tests.0.text', 'topic "moat", tests[0]', 'cell'],
    ['topics.0.facts.0.text', 'topic "moat", facts[0]', 'fact'],
    ['reportingModels.0.statement.text', 'reporting model "keeper-first", statement', 'case'],
    ['roleKinds.0.name', 'kind of role "night-keeper", name', 'name'],
    ['legalMentions.0.duty.text', 'legal mention "old-law", duty', 'fact'],
    ['hiring.profiles.0.title', 'hiring profile "keeper", title', 'hint'],
    ['hiring.profiles.0.mission.text', 'hiring profile "keeper", mission', 'cell'],
    ['hiring.profiles.0.firstYear.0.statement.text', 'first-year result "keeper-year", statement', 'cell'],
    ['hiring.profiles.0.scorecard.0.shownBy.text', 'must-have "keeper-must", shownBy', 'signal'],
    ['hiring.questions.0.asks.text', 'interview question "ask-1", asks', 'sentence'],
    ['hiring.references.0.statement.text', 'reference question "ask-cook", statement', 'cell'],
    ['positionTitles.inward.few', 'positionTitles.inward.few', 'hint'],
    ['caveats.0.text', 'caveats[0]', 'explanation'],
  ] as const

  // Padded with letters, so that a text gets longer but keeps its words.
  test.each(limited)('%s', (path, entry, limit) => {
    const most = textLimits[limit]
    const grown = (length: number) =>
      linesAfter((draft) => writePath(draft, path, readPath(draft, path).padEnd(length, 'a')))
    expect(grown(most)).toEqual([])
    expect(grown(most + 1)).toEqual([`${entry}: found ${most + 1} characters; expected at most ${most} (${limit})`])
  })

  test('and each character counts once, whatever its encoding', () => {
    expect(linesAfter((draft) => (at(draft.themes, 0).name = '🜁'.repeat(textLimits.name)))).toEqual([])
  })
})

describe('texts are clean', () => {
  const name =
    (text: string): Change =>
    (draft) =>
      (at(draft.themes, 0).name = text)

  testLines([
    ['theme "gate", name: found an empty text (""); expected words', name('')],
    ['theme "gate", name: found an empty text ("  "); expected words', name('  ')],
    [
      'theme "gate", name: found spaces around the text: " Gate"; expected a text without spaces at its ends',
      name(' Gate'),
    ],
    [
      'theme "gate", name: found spaces around the text: "Gate\\n"; expected a text without spaces at its ends',
      name('Gate\n'),
    ],
    [
      'theme "gate", name: found more than one space between words: "The  gate"; expected single spaces',
      name('The  gate'),
    ],
    [
      'theme "gate", name: found more than one space between words: "The\\tgate"; expected single spaces',
      name('The\tgate'),
    ],
    ['theme "gate", name: found an exclamation mark: "Gate!"; expected a text without one', name('Gate!')],
  ])

  test('a nonbreaking space is allowed', () => {
    expect(linesAfter(name('The\u00a0gate'))).toEqual([])
  })

  // Found by the shape of the content instead of the walker, so that a text which the walker misses is noticed.
  test.each(textPaths(draftContent()))('%s is checked', (path) => {
    const lines = linesAfter((draft) => writePath(draft, path, ' '))
    expect(lines).toContainEqual(expect.stringContaining('found an empty text (" "); expected words'))
  })

  test('a string that the table does not list is a problem', () => {
    const linesWith = (more: object) => linesAfter((draft) => Object.assign(at(draft.roles, 0), more))
    const expected = 'which content-table.ts does not list; expected a row that says its kind'
    expect(linesWith({ motto: 'Shut it.' })).toEqual([`role "keeper", motto: found "Shut it.", ${expected}`])
    expect(linesWith({ oaths: [state('Never.')] })).toEqual([`role "keeper", oaths[0]: found "Never.", ${expected}`])
    expect(linesAfter((draft) => Object.assign(draft, { mottos: [{ id: 'a' }] }))).toEqual([
      `mottos[0].id: found "a", ${expected}`,
    ])
  })

  test('quoted words may have exclamation marks and any length', () => {
    const loud = `${'How very long! '.repeat(40)}!`
    const paths = ['article.title', 'sections.0.heading', 'externalSources.0.title']
    expect(linesAfter((draft) => paths.forEach((path) => writePath(draft, path, loud)))).toEqual([])
  })
})

describe('responsibilities have different texts', () => {
  const scout = (draft: Draft<Content>) => at(draft.responsibilities, 1)

  testLines([
    [
      'responsibility "scout-road", term: found the same text as responsibility "guard-gate", term: "Gate keeping"; expected a unique text',
      (draft) => (scout(draft).term = 'Gate keeping'),
    ],
    [
      `responsibility "scout-road", term: found 41 characters; expected at most 40 (name)`,
      (draft) => (scout(draft).term = 'x'.repeat(41)),
    ],
    [
      'responsibility "scout-road", title: found the same text as responsibility "guard-gate", title: "GUARD the gate"; expected a unique text',
      (draft) => (scout(draft).title = 'GUARD the gate'),
    ],
    [
      'responsibility "scout-road", explanation: found the same text as responsibility "guard-gate", explanation: "Sees who comes in."; expected a unique text',
      (draft) => (scout(draft).explanation = state('Sees who comes in.')),
    ],
    [
      'responsibility "scout-road", explanation: found the same text as responsibility "guard-gate", title: "Guard the gate"; expected a unique text',
      (draft) => (scout(draft).explanation = state('Guard the gate')),
    ],
  ])
})

describe('roles get the same number of words', () => {
  /** Content with this many words about each role: its promise, plus one word in its cell's headline. */
  const describedIn =
    (keeper: number, seeker: number): Change =>
    (draft) => {
      const words = (count: number) => 'a '.repeat(count).trim()
      for (const role of draft.roles) role.traits = []
      draft.responsibilities = draft.responsibilities.filter(({ lean }) => lean === 'shared')
      for (const cell of Object.values(cellsOf(at(draft.rows, 0)))) cell.statement.text = ''
      at(draft.roles, 0).promise.text = words(keeper - 1)
      at(draft.roles, 1).promise.text = words(seeker - 1)
    }
  const balanceLines = (change: Change) => linesAfter(change).filter((line) => line.includes('words about'))

  test('up to the exact ratio', () => {
    expect(balanceLines(describedIn(20, 23))).toEqual([])
    expect(balanceLines(describedIn(100, 115))).toEqual([])
    expect(balanceLines(describedIn(20, 24))).toEqual([
      'role "seeker": found 24 words about it, and 20 about role "keeper"; expected at most 1.15 times as many words about one role as about another',
    ])
    expect(balanceLines(describedIn(24, 20))).toHaveLength(1)
  })

  test.each([
    ['a promise', 'roles.1.promise.text'],
    ['a trait', 'roles.1.traits.0.statement.text'],
    ['a headline', 'rows.0.cells.seeker.headline'],
    ['a cell', 'rows.0.cells.seeker.statement.text'],
    ['a title', 'responsibilities.1.title'],
    ['an explanation', 'responsibilities.1.explanation.text'],
    ['a signal', 'responsibilities.1.signals.0.text'],
    ['a tell', 'responsibilities.1.confusions.0.tell.text'],
  ])('%s counts', (_, path) => {
    const lines = linesAfter((draft) => writePath(draft, path, `${readPath(draft, path)} a b c d e f g h i j`))
    expect(lines).toEqual([
      expect.stringMatching(/^role "seeker": found 41 words about it, and 33 about role "keeper"/),
    ])
  })

  test('unless a role has no words at all', () => {
    const wordless: Change = (draft) => {
      describedIn(20, 24)(draft)
      at(draft.roles, 0).promise.text = ''
      at(Object.values(cellsOf(at(draft.rows, 0))), 0).headline = ''
    }
    expect(balanceLines(wordless)).toEqual([])
  })
})

describe('the walkers', () => {
  test.each([
    ['the fixture', draftContent()],
    ['the content', content],
  ])('return every statement of %s once, each with a unique name', (_, some) => {
    const places = [...allStatements(some)]
    const shapes = JSON.stringify(some).match(/"basis":"(article|derived|source)"/g) ?? []
    expect(places).toHaveLength(shapes.length)
    // Two topics show the same disagreement.
    expect(new Set(places.map(({ entry }) => entry)).size).toBe(places.length)
    expect(new Set([...allTexts(some)].map(({ entry }) => entry)).size).toBe([...allTexts(some)].length)
  })
})

describe('the content of this site', () => {
  const claimIds = content.claims.map(({ id }) => id)

  test('has no problems', () => {
    expect(checkContent(content).map(describeProblem)).toEqual([])
  })

  test('cites all 57 claims of the article', () => {
    const cited = new Set([...allStatements(content)].flatMap(({ statement }) => statement.sources))
    expect(claimIds).toHaveLength(57)
    expect(claimIds.filter((id) => !cited.has(id))).toEqual([])
  })

  test.each(claimIds)('would miss %s', (id) => {
    expect(checkContent(withoutCitation(content, id)).map(describeProblem)).toContain(
      `claim "${id}": found no statement that cites it; expected at least one`,
    )
  })
})
