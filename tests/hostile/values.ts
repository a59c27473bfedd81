/** Attempts to run script, break a page, or mislead a reader. */
export interface AttackValue {
  readonly name: string
  readonly value: string
}

/** Called if any of them runs. */
const payload = 'window.ran=1'

/** As long as a browser's address can be, and longer than any field of the site allows. */
const million = 1_000_000

const short: Readonly<Record<string, string>> = {
  'a script': `<script>${payload}</script>`,
  'a script that closes what it stands in': `"'></title></style></textarea><script>${payload}</script>`,
  'a picture that fails': `<img src=x onerror=${payload}>`,
  'an attribute': `" autofocus onfocus=${payload} x="`,
  'a drawing': `<svg onload=${payload}><animate onbegin=${payload} attributeName=x>`,
  'a frame': `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  'a base': '<base href="https://example.invalid/">',
  'a template': `{{constructor.constructor('${payload}')()}}`,
  'another template': '${' + payload + '}',
  'an address that runs': `javascript:${payload}`,
  'an address that runs, hidden': `java\nscript\u0000:${payload}//`,
  'an address of data': `data:text/html,<script>${payload}</script>`,
  'an address elsewhere': '//example.invalid/%2e%2e',
  'an address with a name and a password': 'https://localhost@example.invalid',
  'a way out of the folder': '../../../../etc/passwd',
  'a key of every object': '__proto__',
  'another key of every object': 'constructor',
  'a method of every object': 'hasOwnProperty',
  'a key that spoils all objects': '__proto__[ran]=1',
  'an object that spoils all objects': '{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}}}',
  'a state that spoils all objects': '{"state":{"__proto__":{"ran":1},"answers":{"__proto__":{"ran":1}}},"version":0}',
  'a toString that is none': '{"state":{"toString":1,"answers":{"toString":null}},"version":1}',
  'a formula': `=HYPERLINK("https://example.invalid","a")`,
  'another formula': '@SUM(1+1)*cmd|calc!A0',
  'text that runs backwards': 'safe\u202Etxt.exe\u2066hidden\u2069',
  'text that cannot be seen': 'CI\u200BO\u200D\u2060\uFEFF\u00AD',
  'letters that look like others': 'СΙО vs ϹТО',
  'marks piled on a letter': `o${'\u0336\u0489\u0300'.repeat(200)}`,
  'control characters': '\u0000\u0001\u0007\u0008\u001B[2J\u007F\u0085\u2028\u2029',
  'half a character': '\uD83D',
  'half a character the other way round': '\uDE00\uD83D',
  'no Unicode when it is decoded': '%ff%fe%c0%80%ed%a0%80',
  'broken encoding': '%%%zz%2',
  'encoded over and over': `%${'25'.repeat(200)}3Cscript%3E`,
  'a number that is none': 'NaN',
  'a number without end': '1e999',
  'a negative number': '-9007199254740993',
  'an empty list': '[]',
  'no value': 'null',
  'a pattern that takes for ever': `${'a'.repeat(5_000)}!`,
  'another pattern that takes for ever': `v1.${'-'.repeat(3_000)}`,
}

const long: Readonly<Record<string, string>> = {
  'a million letters': 'a'.repeat(million),
  'a million brackets': '['.repeat(million),
  'nested very deep': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'a million commas': ','.repeat(million),
  'a million dots': `v1${'.'.repeat(million)}`,
  'many parts': `v2.${'people-to99.'.repeat(100_000)}`,
  'many members': 'a~v2.people-to99 '.repeat(60_000),
  'many lines': '?a=v2.people-to99\n'.repeat(60_000),
  'much that is encoded': '%25'.repeat(333_000),
  'much that is marked up': '<b>'.repeat(333_000),
  'many quotes': '"'.repeat(million),
  'many spaces': ' '.repeat(million),
  'many letters that are two': '🚀'.repeat(500_000),
  'many marks on a letter': `o${'\u0300'.repeat(million)}`,
}

const listed = (values: Readonly<Record<string, string>>): readonly AttackValue[] =>
  Object.entries(values).map(([name, value]) => ({ name, value }))

/** Attacks that can be part of an address everywhere. */
export const shortAttacks: readonly AttackValue[] = listed(short)

export const attacks: readonly AttackValue[] = [...shortAttacks, ...listed(long)]
