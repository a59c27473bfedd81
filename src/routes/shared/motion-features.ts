/** The heavy half of the motion library, loaded when something is about to be moved. */
export { domMax as features } from 'framer-motion'
