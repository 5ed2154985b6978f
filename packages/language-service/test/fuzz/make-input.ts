import type { Random } from './random.js';
import type { SeedTexts } from './seed-texts.js';

/** One text that the analyzer is given, and the language that it is said to be in. */
export interface FuzzInput {
  readonly text: string;
  readonly languageId: 'javascript' | 'javascriptreact' | 'typescript' | 'typescriptreact' | 'json';
}

/** The input of a number: the same one every time. */
export function makeInput(random: Random, seeds: SeedTexts): FuzzInput {
  const { text, languageId } = random.pick(MAKERS)(random, seeds);
  const rounds = random.below(4);
  return {
    languageId,
    text: Array.from({ length: rounds }).reduce<string>((all) => spoilt(all, random), text),
  };
}

type Maker = (random: Random, seeds: SeedTexts) => FuzzInput;

const MAKERS: readonly [Maker, ...Maker[]] = [
  // A piece of a program that calls Braze, with a syntax test in the middle of it.
  (random, seeds) => {
    const caller = pieceOf(random.pick(seeds.callers), 700, random);
    const at = random.below(caller.length + 1);
    const other = pieceOf(random.pick(seeds.others), 400, random);
    return { languageId: languageOf(random), text: `${caller.slice(0, at)}${other}${caller.slice(at)}` };
  },
  // A syntax test whose expressions are sent.
  (random, seeds) => {
    const other = pieceOf(random.pick(seeds.others), 400, random);
    const expression = other.trim().replace(/;$/, '');
    return { languageId: languageOf(random), text: `${other}\n${sent(expression, random)}` };
  },
  // An expression that is grown from the grammar of payloads.
  (random) => {
    const text = `${statements(random)}\n${sent(expressionOf(random, 4), random)}`;
    return { languageId: languageOf(random), text };
  },
  (random) => ({
    languageId: 'json',
    text: `{ "$schema": "x/messages/send.json", "a": ${jsonOf(random, 5)} }`,
  }),
];

function languageOf(random: Random): FuzzInput['languageId'] {
  return random.pick(['javascript', 'typescript', 'javascriptreact', 'typescriptreact']);
}

function pieceOf(text: string, most: number, random: Random): string {
  if (text.length <= most) return text;
  const start = random.below(text.length - most);
  return text.slice(start, start + most);
}

function sent(expression: string, random: Random): string {
  const path = random.pick([
    '/users/track',
    '/messages/send',
    '/campaigns/trigger/send',
    '/v2/subscription/status/set',
  ]);
  return random.pick([
    `fetch('https://rest.iad-01.braze.com${path}', { method: 'POST', body: JSON.stringify(${expression}) });`,
    `braze.post('${path}', ${expression});`,
    `const body = ${expression}; body.messages = ${expression}; await axios.post(HOST + '${path}', body);`,
    `const send = (x) => got.post('https://rest.iad-01.braze.com${path}', { json: { ...x } }); send(${expression});`,
  ]);
}

/** Takes out, doubles, moves or replaces a piece of a text. */
function spoilt(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + random.below(30));
  const piece = text.slice(start, end);
  const place = random.below(text.length + 1);
  return random.pick([
    text.slice(0, start) + text.slice(end),
    text.slice(0, end) + piece + text.slice(end),
    text.slice(0, place) + piece + text.slice(place),
    text.slice(0, start) + random.pick(TOKENS) + text.slice(end),
  ]);
}

const TOKENS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ',',
  ';',
  ':',
  '...',
  '=>',
  '=',
  '+=',
  '??=',
  '?.',
  '`',
  '${',
  '"',
  "'",
  '/*',
  '//',
  '\n',
  'async ',
  'await ',
  'yield ',
  'function ',
  'class ',
  'return ',
  'const ',
  'let ',
  'delete ',
  'typeof ',
  'new ',
  'import ',
  'undefined',
  'null',
  'this',
  'super',
  '0',
  '-1',
  '1e999',
  '9007199254740993n',
  '/x/',
  '\u{1F600}',
  '\uD800',
  '\u0000',
  '#a',
  '<a>',
  '@a ',
  ' as const',
  ' satisfies X',
  '!',
  '<T>',
  'enum ',
  'switch (',
  'case ',
  'for (',
  'while (',
  'try {',
  'label: ',
] as const;

const NAMES = [
  'a',
  'b',
  'c',
  'body',
  'messages',
  'apple_push',
  'external_user_ids',
  '__proto__',
  'constructor',
] as const;

function statements(random: Random): string {
  return Array.from({ length: random.below(4) }, () => statementOf(random)).join('\n');
}

function statementOf(random: Random): string {
  const name = random.pick(NAMES);
  const value = expressionOf(random, 2);
  return random.pick([
    `const ${name} = ${value};`,
    `let ${name}; if (${value}) ${name} = ${value}; else ${name} = ${value};`,
    `function ${name}(${random.pick(NAMES)} = ${value}) { return ${value}; }`,
    `for (const ${name} of ${value}) { ${random.pick(NAMES)}.push(${name}); }`,
    `const { ${name}, ...rest } = ${value};`,
    `class ${random.pick(['A', 'B'])} { ${name} = ${value}; get(x) { return this.${name}; } }`,
    `try { ${name}.${random.pick(NAMES)} = ${value}; } catch { ${name}(${value}); }`,
  ]);
}

function expressionOf(random: Random, depth: number): string {
  const inner = (): string => (depth === 0 ? random.pick(LEAVES) : expressionOf(random, depth - 1));
  const key = random.pick(NAMES);
  return random.pick<() => string>([
    () => random.pick(LEAVES),
    () => random.pick(NAMES),
    () => `{ ${key}: ${inner()}, ${random.pick(NAMES)}: ${inner()} }`,
    () => `{ ...${inner()}, [${inner()}]: ${inner()} }`,
    () => `[${inner()}, ...${inner()}]`,
    () => `(${inner()} ? ${inner()} : ${inner()})`,
    () => `(${inner()} ${random.pick(['||', '&&', '??', '+', '-', '===', ','])} ${inner()})`,
    () => `${random.pick(NAMES)}(${inner()})`,
    () =>
      `(${inner()}).${random.pick(['map', 'filter', 'reduce', 'concat', 'slice', 'join', 'toISOString', key])}(${inner()})`,
    () =>
      `Object.${random.pick(['assign', 'freeze', 'fromEntries', 'entries', 'keys'])}(${inner()}, ${inner()})`,
    () => `JSON.${random.pick(['stringify', 'parse'])}(${inner()})`,
    () => `((${random.pick(NAMES)}) => (${inner()}))(${inner()})`,
    () => `\`\${${inner()}}x\``,
    () => `(${inner()})[${inner()}]`,
    () => `new ${random.pick(['Date', 'Map', 'URL', 'X'])}(${inner()})`,
  ])();
}

const LEAVES = [
  '1',
  '-0.5',
  '"x"',
  '"{{ ${a} }}"',
  'null',
  'undefined',
  'true',
  'NaN',
  'x',
  'process.env.X',
  '() => 1',
  '[]',
  '{}',
  '1n',
] as const;

function jsonOf(random: Random, depth: number): string {
  const inner = (): string => (depth === 0 ? '1' : jsonOf(random, depth - 1));
  return random.pick<() => string>([
    () => random.pick(['1', '"x"', 'null', 'true', '1e400', '-0', '"\\ud800"', '""', '[]', '{}']),
    () => `{ "${random.pick(NAMES)}": ${inner()}, "${random.pick(NAMES)}": ${inner()} }`,
    () => `[${inner()}, ${inner()}]`,
  ])();
}
