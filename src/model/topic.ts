import type { Orientation, RoleId } from './role.ts'
import type { SourceId, Statement } from './source.ts'

/** The case for one owner of a topic. Each is as long and as warm as the others. */
export interface TopicCase {
  /** Id of a role; undefined for the case for someone else. */
  readonly role?: RoleId
  /** Who, in a few words, if it's someone else. As within a sentence: "a CISO who reports outside IT". */
  readonly who?: string
  readonly statement: Statement
}

/** What one source says on a question on which others differ. */
export interface Finding {
  /** In a few words. A figure comes first, so that it can be set large: "5% to the CEO". */
  readonly headline: string
  readonly statement: Statement
}

/** Sources that disagree, shown side by side. */
export interface Disagreement {
  /** What they disagree on. */
  readonly about: string
  /** At least two, each with its source. */
  readonly findings: readonly Finding[]
  /** Present if it's about what a title stands for, as the page of kinds is. */
  readonly titles?: true
}

/** What a link to a topic needs. */
export interface TopicLink {
  /** Used in links; permanent. */
  readonly id: string
  /** The short name for lists, such as "AI". */
  readonly name: string
}

/** A question on which organizations differ. */
export interface Topic extends TopicLink {
  /** What's contested, as one question. */
  readonly question: string
  /** One per role, in the order of the roles, and then one for someone else. */
  readonly cases: readonly TopicCase[]
  /** Two or three questions that a chair can ask aloud, and that often narrow the choice. */
  readonly tests: readonly Statement[]
  /** What outside sources say; none if none was found with figures. */
  readonly facts: readonly Statement[]
  readonly disagreements: readonly Disagreement[]
  /** Ids of the responsibilities it touches, the closest first. */
  readonly responsibilities: readonly string[]
  /** Ids of the comparison rows it touches. */
  readonly rows: readonly string[]
  /** Other names, as they are written. */
  readonly synonyms: readonly string[]
  /** What else people type to find it, such as "who owns the data". Pages don't show these: they aren't terms. */
  readonly searchedAs?: readonly string[]
}

/** A way to arrange who reports to whom. */
export interface ReportingModel {
  readonly id: string
  readonly name: string
  /** What speaks for it, and when. */
  readonly statement: Statement
}

/** What a title stands for in practice. */
export interface RoleKind {
  readonly id: string
  readonly role: RoleId
  readonly name: string
  /** Which way it mostly faces, in our judgment; often not the way that the article has the role face. */
  readonly faces: Orientation
  readonly statement: Statement
}

/** Whom a law is about: government alone, the firms of an industry, or organizations of any kind, public bodies included. */
export const legalSectors = ['government', 'finance', 'health', 'any'] as const
export type LegalSector = (typeof legalSectors)[number]

/** A place where a law or a regulator names a role. */
export interface LegalMention {
  readonly id: string
  /** A country, a state, or a union. */
  readonly jurisdiction: string
  /** The same in two or three letters, such as "EU". */
  readonly place: string
  /** Which organizations it's about, as precisely as the source says. */
  readonly sector: string
  readonly sectorGroup: LegalSector
  /** Who is named. */
  readonly named: string
  /** The same in the words that rows about the same position share, so that they can be counted. */
  readonly position: string
  /** If the position is one of the roles. */
  readonly role?: RoleId
  /** What they must or may not do. */
  readonly duty: Statement
  /** Id of the source, whose `where` is the article. */
  readonly source: SourceId
}
