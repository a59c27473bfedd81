import type { Orientation } from './role.ts'

/** A side on which an organization can need technology leadership; the role for it is the one that `faces` it. */
export type Axis = Exclude<Orientation, 'both'>
export const axes = ['inward', 'outward'] as const satisfies readonly Axis[]

/** Lowercase letters and digits only, since links join ids with other characters; permanent. */
export type QuestionId = string
export type OptionId = string

/** The answer "don't know": no point on any scale, and the same as no answer. */
export const unknown = 'dk'

/** What a side can call for, from the least to the most. */
export const levels = ['nobody', 'named', 'head', 'executive'] as const
export type Level = (typeof levels)[number]

/**
 * Who leads a side today. `part`: somebody for whom it's no main job, an outside provider, or nobody; `divided`: several with
 * nobody above them; `title`: a title without the work; `parent`: another organization leads it; `vacant`: the post is
 * empty, or soon will be.
 */
export const covers = ['part', 'divided', 'title', 'vacant', 'head', 'executive', 'parent'] as const
export type Cover = (typeof covers)[number]

/**
 * What an obstacle calls for. `support`: help, means, or something other than technology, which a good head can be given;
 * `rank`: skill or standing that the post as it is doesn't have; `none`: nothing stands in the way.
 */
export const obstacleKinds = ['support', 'rank', 'none'] as const
export type ObstacleKind = (typeof obstacleKinds)[number]

/** A role, or a step, other than the two executives. */
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
  /** A few words that say what is meant; shown under the text. */
  readonly hint?: string
  /** Asked only where the other side of the organization exists. */
  readonly axis?: Axis
}

/** One answer of several that stand in order, from the least to the most. */
export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale'
  readonly options: readonly OptionBase[]
}

export interface CoverQuestion extends QuestionBase {
  readonly kind: 'cover'
  readonly axis: Axis
  /** `party`: who has it in a charter; none where that is an executive, or nobody. */
  readonly options: readonly (OptionBase & { readonly cover: Cover; readonly party?: string })[]
}

/** Any number of answers; the one of the kind `none` stands alone. */
export interface ObstacleQuestion extends QuestionBase {
  readonly kind: 'obstacles'
  readonly axis: Axis
  readonly options: readonly (OptionBase & { readonly obstacle: ObstacleKind; readonly role?: OtherRole })[]
}

/** Any number of answers; the one that counts for nothing stands alone. */
export interface StakesQuestion extends QuestionBase {
  readonly kind: 'stakes'
  readonly axis: Axis
  readonly options: readonly (OptionBase & { readonly counts: boolean })[]
}

/** What else is missing, each with the role that it calls for. Any number; the one without a role stands alone. */
export interface GapQuestion extends QuestionBase {
  readonly kind: 'gaps'
  readonly options: readonly (OptionBase & { readonly role?: OtherRole; readonly axis?: Axis })[]
}

export type Question = ScaleQuestion | CoverQuestion | ObstacleQuestion | StakesQuestion | GapQuestion
export type ListQuestion = ObstacleQuestion | StakesQuestion | GapQuestion

/** How many points a side starts with, by the answer to one question, and from how many it calls for what. */
export interface SideNumbers {
  readonly base: QuestionId
  readonly points: Readonly<Record<OptionId, number>>
  /** Fewest points for a head, and for an executive. */
  readonly headFrom: number
  readonly executiveFrom: number
}

/** What is found on a side. */
export const findings = ['absent', 'covered', 'light', 'holder', 'support', 'new'] as const
export type Finding = (typeof findings)[number]

/** Something that holds on a side; what isn't named doesn't matter. None can ask which side it is. */
export interface SideCondition {
  readonly cover?: readonly Cover[]
  readonly level?: readonly Level[]
  /** `none`: nothing stands in the way; `support`: only what support would remove; `rank`: something else too. */
  readonly obstacles?: readonly ObstacleKind[]
  readonly people?: readonly OptionId[]
  /** Whether there is no technology on this side at all. */
  readonly absent?: boolean
}

/** Rules stand in order, and the first whose conditions hold is the finding. */
export interface FindingRule {
  readonly id: string
  readonly when: SideCondition
  readonly finding: Finding
  /** The rule in words, as the methodology page states it. */
  readonly because: string
}

export const resultKinds = ['role', 'both', 'combined', 'neither'] as const
export type ResultKind = (typeof resultKinds)[number]

/** Something that holds of the two sides together. */
export interface ResultCondition {
  /** How many sides call for a new executive. */
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

/** What a result is called. Its id stands in its address. */
export type ResultText = {
  readonly id: string
  readonly name: string
  /** One sentence that a chair can read aloud. */
  readonly headline: string
} & ({ readonly kind: 'role'; readonly axis: Axis } | { readonly kind: Exclude<ResultKind, 'role'> | 'unclear' })

export const neitherKinds = ['unpaid', 'holder', 'support', 'head', 'in-place', 'covered', 'little'] as const
export type NeitherKind = (typeof neitherKinds)[number]

export interface NeitherText {
  readonly id: NeitherKind
  readonly text: string
}

export type LevelText = Readonly<Record<Level, string>>

/** A title for each size. */
export type Titles = Readonly<Record<Axis | 'combined', Readonly<Record<OptionId, string>>>>

export interface OtherRoleText {
  readonly name: string
  /** The sign that it's called for. */
  readonly because: string
}

/** What plainly belongs to an other role in a charter, and the party that owns it there. */
export interface OtherRoleOwner {
  readonly party: string
  readonly responsibilities: readonly string[]
}

/** Everything that the quiz asks and goes by. */
export interface Quiz {
  /** In the order in which they are asked. */
  readonly questions: readonly Question[]
  readonly unknown: OptionBase
  /** The question of size, and the sizes at which no executive is called for, however much there is to lead. */
  readonly people: QuestionId
  readonly tooSmall: readonly OptionId[]
  /** The question that says how much technology customers get, and the option that means none to speak of. */
  readonly reach: { readonly question: QuestionId; readonly none: OptionId }
  readonly sides: Readonly<Record<Axis, SideNumbers>>
  /** Most stakes that count. */
  readonly mostStakes: number
  /** Which other role comes first where several are called for. */
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
