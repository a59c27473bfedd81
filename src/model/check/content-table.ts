import type { Content } from '#model/content.ts'
import type { TextLimit } from '#model/limits.ts'
import type { Statement } from '#model/source.ts'
import type { Target } from './references.ts'

/**
 * What kind of string a field contains: a text, by its maximum length; `quoted`, other people's words, unchanged;
 * `#role`, an id, by the name of the concept; a reference, by what it refers to; or `code`, which isn't text: a date,
 * an address, one of a fixed set, or an id with a rule of its own.
 */
export type StringKind = TextLimit | 'quoted' | `#${string}` | Target | 'code'

/** The concept whose entries have ids of this kind; undefined for other kinds. */
export function conceptOf(kind: Row | undefined): string | undefined {
  return typeof kind === 'string' && kind.startsWith('#') ? kind.slice(1) : undefined
}

/** A list uses the row of its items, and `*` stands for every key of a record. */
export type Row = StringKind | { readonly [field: string]: Row }

// For a union, the fields of all members.
type FieldOf<T> = T extends unknown
  ? { [K in keyof T]-?: T[K] extends number | boolean | undefined ? never : K }[keyof T]
  : never
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never

/** The row that T needs. A field without a row is a type error, and so is a row without a field. */
type RowFor<T> = [T] extends [string | undefined]
  ? StringKind
  : [T] extends [Statement | undefined]
    ? TextLimit
    : [T] extends [readonly (infer Item)[] | undefined]
      ? RowFor<Item>
      : { readonly [K in FieldOf<T> as string extends K ? '*' : K]: RowFor<ValueOf<T, K>> }

const cell = { headline: 'headline', statement: 'cell' } as const
const point = { id: '#common point', title: 'title', statement: 'explanation' } as const
const answer = { question: 'a question', option: 'code' } as const
const action = { text: 'cell', who: 'hint' } as const
const actionRule = {
  id: '#step',
  when: { results: 'code', neither: 'code', newSideLedBy: 'code', answer },
  ...action,
} as const
const lean = 'a role, "shared", or "contested"'
const interview = {
  id: '#interview question',
  asks: 'sentence',
  listenFor: 'cell',
  responsibilities: 'a responsibility',
  insteadOf: 'an interview question',
} as const
const duty = { responsibility: 'a responsibility', term: 'name', statement: 'cell', owners: 'name' } as const
const reference = { id: '#reference question', statement: 'cell' } as const
const side = { base: 'a question', points: { '*': 'code' } } as const

/**
 * The kind of each string and each statement in the content. The quiz's questions are of too many kinds for the type to
 * follow, and not every other role has advice. There, the check reports any string without a row.
 */
export const contentTable: RowFor<Omit<Content, 'quiz' | 'advice'>> & {
  readonly quiz: Row
  readonly advice: Row
} = {
  article: { title: 'quoted', author: 'quoted', published: 'code', kind: 'quoted' },
  sections: { id: '#section', heading: 'quoted' },
  claims: { id: '#claim', section: 'a section', says: 'explanation' },
  externalSources: {
    id: '#external source',
    title: 'quoted',
    publisher: 'quoted',
    published: 'code',
    address: 'code',
    where: 'quoted',
    says: 'explanation',
    checked: 'code',
    caution: 'explanation',
  },
  roles: {
    id: '#role',
    abbreviation: 'name',
    title: 'name',
    faces: 'code',
    promise: 'cell',
    traits: { label: 'name', statement: 'cell' },
  },
  dimensions: { id: '#dimension', name: 'name', question: 'hint', summary: 'explanation' },
  rows: {
    id: '#row',
    dimension: 'a dimension',
    kind: 'code',
    label: 'name',
    hint: 'hint',
    cells: { '*': cell },
    shared: cell,
  },
  themes: { id: '#theme', name: 'name', gloss: 'hint' },
  objectives: { id: '#objective', name: 'name', lean, statement: 'cell' },
  partners: { id: '#partner', name: 'name', lean, statement: 'cell' },
  responsibilities: {
    id: '#responsibility',
    term: 'name',
    title: 'title',
    explanation: 'explanation',
    lean,
    orientation: 'code',
    themes: 'a theme',
    objectives: 'an objective',
    partners: 'a partner',
    signals: 'signal',
    confusions: { with: 'a responsibility', tell: 'cell' },
    counterpart: 'a responsibility',
    elsewhere: { owner: 'a role or a party', when: 'cell' },
    foldsInto: 'a responsibility',
    rows: 'a row',
    synonyms: 'name',
  },
  complement: {
    meets: point,
    handovers: { ...point, id: '#handover', from: 'a role', to: 'a role' },
    conditions: point,
    yields: point,
  },
  parties: { id: '#party', name: 'name', title: 'hint' },
  quiz: {
    questions: {
      id: '#question',
      kind: 'code',
      axis: 'code',
      text: 'signal',
      hint: 'hint',
      options: {
        id: 'code',
        label: 'hint',
        cover: 'code',
        party: 'a party',
        obstacle: 'code',
        role: 'code',
        axis: 'code',
      },
    },
    unknown: { id: 'code', label: 'name' },
    people: 'a question',
    tooSmall: 'code',
    reach: { question: 'a question', none: 'code' },
    sides: { inward: side, outward: side },
    otherRoleOrder: 'code',
    findingRules: {
      id: '#finding rule',
      when: { cover: 'code', level: 'code', obstacles: 'code', people: 'code' },
      finding: 'code',
      because: 'cell',
    },
    resultRules: {
      id: '#result rule',
      when: { shared: 'code', pace: 'code', pay: 'code', people: 'code' },
      result: 'code',
      because: 'cell',
    },
    results: { id: '#result', kind: 'code', axis: 'code', name: 'name', headline: 'cell' },
    neitherTexts: { id: 'code', text: 'cell' },
    levelTexts: { nobody: 'name', named: 'name', head: 'name', executive: 'name' },
    titles: { inward: { '*': 'hint' }, outward: { '*': 'hint' }, combined: { '*': 'hint' } },
    otherRoleTexts: { '*': { name: 'name', because: 'cell' } },
    otherRoleOwners: { '*': { party: 'a party', responsibilities: 'a responsibility', leads: 'code' } },
  },
  advice: {
    otherRoles: {
      '*': {
        signs: { '*': 'cell' },
        does: 'explanation',
        takes: 'cell',
        firstStep: action,
        askAgain: 'cell',
        ifMentioned: 'cell',
      },
    },
    steps: {
      decide: actionRule,
      urgent: actionRule,
      bridge: actionRule,
      follow: { ...actionRule, by: 'name' },
      deadlines: { first: 'name', second: 'name' },
    },
    tasks: { answer, responsibility: 'a responsibility', term: 'name' },
    cautions: { id: '#caution', when: { results: 'code', otherSideLedBy: 'code', answers: answer }, text: 'cell' },
  },
  examples: {
    id: '#example',
    kind: 'code',
    label: 'name',
    basis: 'code',
    title: 'title',
    organization: 'title',
    answers: { '*': 'code' },
    decided: { result: 'a result', text: 'explanation' },
    story: 'sentence',
    outcome: 'explanation',
    difference: 'explanation',
    source: { title: 'quoted', publisher: 'quoted', date: 'code', address: 'code' },
  },
  topics: {
    id: '#topic',
    name: 'name',
    question: 'question',
    cases: { role: 'a role', who: 'hint', statement: 'case' },
    tests: 'cell',
    facts: 'fact',
    disagreements: { about: 'title', findings: { headline: 'headline', statement: 'fact' } },
    responsibilities: 'a responsibility',
    rows: 'a row',
    synonyms: 'name',
    searchedAs: 'name',
  },
  reportingModels: { id: '#reporting model', name: 'name', statement: 'case' },
  roleKinds: { id: '#kind of role', role: 'a role', name: 'name', faces: 'code', statement: 'case' },
  legalMentions: {
    id: '#legal mention',
    jurisdiction: 'name',
    place: 'name',
    sector: 'title',
    sectorGroup: 'code',
    named: 'title',
    position: 'name',
    role: 'a role',
    duty: 'fact',
    source: 'an external source',
  },
  hiring: {
    profiles: {
      id: '#hiring profile',
      role: 'a role',
      title: 'hint',
      mission: 'cell',
      reportsTo: 'cell',
      reporting: 'a reporting model',
      firstYear: { id: '#first-year result', statement: 'cell' },
      scorecard: {
        id: '#must-have',
        needs: 'signal',
        shownBy: 'signal',
        asked: 'a question for candidates or references',
      },
      questions: interview,
      references: reference,
      duties: duty,
      scope: 'cell',
      suits: 'cell',
      others: { party: 'a party', statement: 'cell' },
    },
    questions: interview,
    references: reference,
    duties: duty,
    retired: 'code',
  },
  rolesToSettle: { role: 'code', party: 'a party' },
  positionTitles: { inward: { '*': 'hint' }, outward: { '*': 'hint' }, combined: { '*': 'hint' } },
  caveats: 'explanation',
}
