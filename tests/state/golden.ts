/**
 * What released versions have stored on devices, byte for byte. This list only grows, and nothing in it ever changes,
 * since readers' data can't be recreated.
 */
export const goldenStores = {
  'the quiz, 1.0.0':
    '{"state":{"answers":{"chosen":{"reentry":"3","recovery":"0","rivals":"dk","inside":"provider","people":"to99","seat":"no"},"matters":["recovery"]},"previous":{"chosen":{"lasting":"2"},"matters":[]},"isCopy":false},"version":1}',
  'a copy of someone else’s answers, 1.0.0':
    '{"state":{"answers":{"chosen":{"seat":"yes"},"matters":[]},"previous":{"chosen":{"reentry":"3","recovery":"0","rivals":"dk","inside":"provider","people":"to99","seat":"no"},"matters":["recovery"]},"isCopy":true},"version":1}',
  'the preferences, 1.0.0': '{"state":{"theme":"dark"},"version":1}',
  'two charters, 1.0.0':
    '{"state":{"drafts":[{"id":"1","charter":{"title":"Who owns what","organization":"Café Ubuntu","date":"2026-11-30","review":"2027-05-31","names":{"cio":"Ana","cto":"Ben"},"ownItems":[{"id":"own-1","title":"Run the museum"}],"ownHolders":[{"id":"by-1","name":"Head of audit"}],"assigned":{"security":{"holder":"ciso","lead":null,"consulted":[]},"vendors":{"holder":"cio","lead":null,"consulted":["cfo"]},"risk":{"holder":"by-1","lead":null,"consulted":[]},"one-strategy":{"holder":"shared","lead":"cto","consulted":[]}}},"answers":""},{"id":"2","charter":{"title":"","organization":"","date":"","review":"","names":{},"ownItems":[],"ownHolders":[],"assigned":{"research":{"holder":"nobody","lead":null,"consulted":[]},"one-strategy":{"holder":"cio","lead":null,"consulted":[]},"shared-goals":{"holder":"cio","lead":null,"consulted":[]}}},"answers":"v1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk.inside-provider.outside-nobody.people-to99.seat-no"}],"open":"1"},"version":1}',
} as const
