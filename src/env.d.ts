interface ImportMetaEnv {
  /** The site's origin, or empty when it is not known; see build/site-options.ts. */
  readonly SITE_URL: string
}
