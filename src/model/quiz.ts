import type { Orientation } from './role.ts'

/** A side on which an organization can need technology leadership. The role for a side is the one that `faces` it. */
export type Axis = Exclude<Orientation, 'both'>
export const axes = ['inward', 'outward'] as const satisfies readonly Axis[]

/** Lowercase letters and digits only, since links join ids with other characters; permanent. */
export type QuestionId = string
export type OptionId = string

/** The answer "don't know": no position on any scale, and treated like no answer. */
export const unknown = 'dk'

/** The levels of leadership that a side can call for, in ascending order. */
export const levels = ['nobody', 'named', 'head', 'executive'] as const
export type Level = (typeof levels)[number]

/**
 * Who leads a side today. `part`: someone with another main job, an outside provider, or nobody; `divided`: several
 * people without a common boss; `title`: someone who has the title but doesn't do the work; `parent`: another
 * organization; `vacant`: the position is empty or soon will be.
 */
export const covers = ['part', 'divided', 'title', 'vacant', 'head', 'executive', 'parent'] as const
export type Cover = (typeof covers)[number]

/**
 * What an obstacle calls for. `support`: help, resources, or something unrelated to technology, which a good head can
 * be given; `rank`: skills or standing that the current position lacks; `none`: there's no obstacle.
 */
export const obstacleKinds = ['support', 'rank', 'none'] as const
export type ObstacleKind = (typeof obstacleKinds)[number]

/** A role other than the two executives, or a step. */
export const otherRoles = [
  'head-of-it',
  'security',
  'privacy',
  'data',
  'engineering',
  'product',
  'operations',
  'program',
  'provider',
  'mandate',
  'person',
] as const
export type OtherRole = (typeof otherRoles)[number]

interface OptionBase {
  readonly id: OptionId
  readonly label: string
}

interface QuestionBase {
  readonly id: QuestionId
  readonly text: string
  /** A short explanation, shown under the text. */
  readonly hint?: string
  /** Asked only if the organization has an outward side. */
  readonly axis?: Axis
}

/** One answer on a scale, in ascending order. */
export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale'
  readonly options: readonly OptionBase[]
}

export interface CoverQuestion extends QuestionBase {
  readonly kind: 'cover'
  readonly axis: Axis
  /** `party`: who owns it in a charter; none for an executive or nobody. */
  readonly options: readonly (OptionBase & { readonly cover: Cover; readonly party?: string })[]
}

/** Any number of answers; the option of kind `none` can't be combined with others. */
export interface ObstacleQuestion extends QuestionBase {
  readonly kind: 'obstacles'
  readonly axis: Axis
  readonly options: readonly (OptionBase & { readonly obstacle: ObstacleKind; readonly role?: OtherRole })[]
}

/** Any number of answers; the option that counts for nothing can't be combined with others. */
export interface StakesQuestion extends QuestionBase {
  readonly kind: 'stakes'
  readonly axis: Axis
  readonly options: readonly (OptionBase & { readonly counts: boolean })[]
}

/**
 * What else is missing: each option calls for a role. Any number; the one without a role can't be combined with others.
 */
export interface GapQuestion extends QuestionBase {
  readonly kind: 'gaps'
  readonly options: readonly (OptionBase & { readonly role?: OtherRole; readonly axis?: Axis })[]
}

export type Question = ScaleQuestion | CoverQuestion | ObstacleQuestion | StakesQuestion | GapQuestion
export type ListQuestion = ObstacleQuestion | StakesQuestion | GapQuestion

/**
 * A side's initial points, by the answer to one question, and the number of points at which it calls for each level.
 */
export interface SideNumbers {
  readonly base: QuestionId
  readonly points: Readonly<Record<OptionId, number>>
  /** Minimum points for a head, and for an executive. */
  readonly headFrom: number
  readonly executiveFrom: number
}

/** The finding for one side. */
export const findings = ['absent', 'covered', 'light', 'holder', 'support', 'new'] as const
export type Finding = (typeof findings)[number]

/** Conditions for a side; omitted ones always match. None depends on which side it is. */
export interface SideCondition {
  readonly cover?: readonly Cover[]
  readonly level?: readonly Level[]
  /** `none`: no obstacles; `support`: only obstacles that support would remove; `rank`: at least one other. */
  readonly obstacles?: readonly ObstacleKind[]
  readonly people?: readonly OptionId[]
  /** Whether this side has no technology at all. */
  readonly absent?: boolean
}

/** Rules are in order, and the first one whose conditions match gives the finding. */
export interface FindingRule {
  readonly id: string
  readonly when: SideCondition
  readonly finding: Finding
  /** The rule in words, as shown on the methodology page. */
  readonly because: string
}

export const resultKinds = ['role', 'both', 'combined', 'neither'] as const
export type ResultKind = (typeof resultKinds)[number]

/** Conditions for both sides together. */
export interface ResultCondition {
  /** Number of sides that call for a new executive. */
  readonly vacancies?: readonly (0 | 1 | 2)[]
  readonly shared?: readonly OptionId[]
  readonly pace?: readonly OptionId[]
  readonly pay?: readonly OptionId[]
  readonly people?: readonly OptionId[]
}

export interface ResultRule {
  readonly id: string
  readonly when: ResultCondition
  readonly result: ResultKind
  readonly because: string
}

/** A result's texts. Its id is part of its address. */
export type ResultText = {
  readonly id: string
  readonly name: string
  /** One sentence that a chairperson can read aloud. */
  readonly headline: string
} & ({ readonly kind: 'role'; readonly axis: Axis } | { readonly kind: Exclude<ResultKind, 'role'> | 'unclear' })

export const neitherKinds = ['unpaid', 'holder', 'support', 'head', 'in-place', 'covered', 'little'] as const
export type NeitherKind = (typeof neitherKinds)[number]

export interface NeitherText {
  readonly id: NeitherKind
  readonly text: string
}

export type LevelText = Readonly<Record<Level, string>>

/** A title for each size of organization. */
export type Titles = Readonly<Record<Axis | 'combined', Readonly<Record<OptionId, string>>>>

export interface OtherRoleText {
  readonly name: string
  /** The reason it's recommended. */
  readonly because: string
}

/** What clearly belongs to another role in a charter, and the party that owns it there. */
export interface OtherRoleOwner {
  readonly party: string
  readonly responsibilities: readonly string[]
  /** The side that it leads, where that has no executive. */
  readonly leads?: Axis
}

/** Everything the quiz asks, and the rules it decides by. */
export interface Quiz {
  /** In the order in which they're asked. */
  readonly questions: readonly Question[]
  readonly unknown: OptionBase
  /** The question about size, and the sizes at which no executive is recommended, however much there is to lead. */
  readonly people: QuestionId
  readonly tooSmall: readonly OptionId[]
  /** The question about how much technology customers get, and the option that means almost none. */
  readonly reach: { readonly question: QuestionId; readonly none: OptionId }
  readonly sides: Readonly<Record<Axis, SideNumbers>>
  /** Maximum number of stakes that count. */
  readonly mostStakes: number
  /** The order of precedence if several other roles apply. */
  readonly otherRoleOrder: readonly OtherRole[]
  readonly mostOtherRoles: number
  readonly findingRules: readonly FindingRule[]
  readonly resultRules: readonly ResultRule[]
  readonly results: readonly ResultText[]
  readonly neitherTexts: readonly NeitherText[]
  readonly levelTexts: LevelText
  readonly titles: Titles
  readonly otherRoleTexts: Readonly<Record<OtherRole, OtherRoleText>>
  readonly otherRoleOwners: Readonly<Partial<Record<OtherRole, OtherRoleOwner>>>
}
