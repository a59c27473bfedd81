/** The heavy half of the motion library, loaded when the page is up. */
export { domMax as features } from 'framer-motion'
