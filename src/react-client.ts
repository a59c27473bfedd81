/** The half of the script that is React: run by itself, so that the page can answer in between. */
export { createRoot, hydrateRoot } from 'react-dom/client'
