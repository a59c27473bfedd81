/** Someone other than the roles who may hold a responsibility: another seat, or somebody without one. */
export interface Party {
  /** Stands in links, so it's permanent. The quiz names those who can lead a side, and own it in a charter. */
  readonly id: string
  /** As it stands in a list, such as "CISO". */
  readonly name: string
  /** The same in full, such as "Chief Information Security Officer". */
  readonly title: string
}

/** Stands for nobody, where a responsibility is held by none; no party and no role may have it as its id. */
export const nobody = 'nobody'
