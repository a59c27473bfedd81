import { content } from './with-responsibilities.ts'

/** A module of its own, so that the route tree can fetch it without having it. */
export const { responsibilities } = content
