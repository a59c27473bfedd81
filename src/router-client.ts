/** The router's half of the script. It runs as a separate task, so that the page can respond in between. */
export { RouterProvider } from '@tanstack/react-router'
