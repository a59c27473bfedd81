/** Someone other than the roles who can own a responsibility: another executive, or a person without a title. */
export interface Party {
  /** Used in links, so it's permanent. The quiz refers to those who can lead a side and own it in a charter. */
  readonly id: string
  /** The short name for lists, such as "CISO". */
  readonly name: string
  /** The full name, such as "Chief Information Security Officer". */
  readonly title: string
}

/** The id for a responsibility without an owner; no party or role may use it. */
export const nobody = 'nobody'
