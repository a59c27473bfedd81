interface ImportMetaEnv {
  /** The site's origin, or empty when it is not known; see build/site-options.ts. */
  readonly SITE_URL: string
  /** Where the host's readers may turn to, or empty. */
  readonly CONTACT_URL: string
  /** What the link to it says; empty where there is none. */
  readonly CONTACT_LABEL: string
}
