interface ImportMetaEnv {
  /** The site's origin, or empty when it is not known; see build/options.ts. */
  readonly SITE_URL: string
  /** Where the host's readers may turn to, or empty. */
  readonly CONTACT_URL: string
  /** What the link to it says; empty where there is none. */
  readonly CONTACT_LABEL: string
  /** What the scripts and pages are made of, by others; see build/licenses. */
  readonly SHIPPED_PACKAGES: readonly {
    readonly name: string
    readonly version: string
    readonly license: string
    readonly kind: 'code' | 'typeface'
  }[]
}

/** As far as the site uses it; TypeScript's DOM library does not have it yet. Elsewhere than in a sink, its values are texts. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

interface Window {
  /**
   * What was done on the page before the first script was here, in its order; from then on nothing more is noted. From the
   * script in index.html.
   */
  readonly takeEarlyEvents?: () => readonly Event[]
  /** Only where the browser has Trusted Types. */
  readonly trustedTypes?: TrustedTypePolicyFactory
}
