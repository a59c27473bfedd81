/**
 * When a role counts as overloaded: it has this many times as much as another, and this many more. It takes both, since
 * neither two against one nor eleven against eight is an overload. Our interpretation; the methodology page quotes these numbers.
 */
export const overload = { times: 2, apart: 5 } as const
