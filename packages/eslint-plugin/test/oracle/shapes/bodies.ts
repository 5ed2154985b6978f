import { isArray, isObject, valueAt } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { Json, JsonArray } from '../../../../analyzer/test/properties/support/payload/json.js';
import { keyCode, memberCode } from '../support/code.js';
import { entriesOf } from '../support/draft.js';
import type { Draft } from '../support/draft.js';
import { sent } from './clients.js';
import { HEADERS, plainUrl, sendingModule } from './parts.js';
import type { Expressed, Shape } from './parts.js';

/** Gives the body an expression of its own; nothing where it has no part to do it with. */
export type BodyStyle = (draft: Draft) => Expressed | undefined;

export const constantBodies: Readonly<Record<string, BodyStyle>> = {
  'const body': (draft) => ({ before: [`const payload = ${draft.code()};`], expression: 'payload' }),
  'const parts': (draft) => {
    const [key] = partsWithin(draft);
    if (key === undefined) return undefined;
    const rest = entriesOf(draft).map((name) =>
      name === key ? `${keyCode(key)}: part` : entry(draft, name),
    );
    const before = [`const part = ${draft.code([key])};`, `const payload = { ${rest.join(', ')} };`];
    return { before, expression: 'payload' };
  },
};

export const grownBodies: Readonly<Record<string, BodyStyle>> = {
  'later assignments': (draft) => {
    const [first, rest] = halves(draft);
    const assignments = rest.map((key) => `${memberCode('payload', key)} = ${draft.code([key])};`);
    return { before: [literal(draft, first), ...assignments], expression: 'payload' };
  },
  'Object.assign': (draft) => {
    const [first, rest] = halves(draft);
    const more = rest.map((key) => entry(draft, key)).join(', ');
    return { before: [literal(draft, first), `Object.assign(payload, { ${more} });`], expression: 'payload' };
  },
  'spread of a constant': (draft) => {
    const [first, rest] = halves(draft);
    const more = rest.map((key) => entry(draft, key)).join(', ');
    const before = [
      literal(draft, first).replace('payload', 'defaults'),
      `const payload = { ...defaults, ${more} };`,
    ];
    return { before, expression: 'payload' };
  },
  'assignment under if': (draft) => {
    const key = mistakenKey(draft);
    if (key === undefined) return undefined;
    const others = entriesOf(draft).filter((name) => name !== key);
    const right = valueAt(draft.subject.valid, [key]);
    const otherwise =
      right === undefined
        ? ''
        : ` else {\n    ${memberCode('payload', key)} = ${draft.code([key], right)};\n  }`;
    const assignment = `if (flag) {\n    ${memberCode('payload', key)} = ${draft.code([key])};\n  }${otherwise}`;
    return { before: [literal(draft, others), assignment], expression: 'payload' };
  },
  'conditional value': (draft) => {
    const key = mistakenKey(draft);
    const right = key === undefined ? undefined : valueAt(draft.subject.valid, [key]);
    if (key === undefined || right === undefined) return undefined;
    const entries = entriesOf(draft).map((name) =>
      name === key
        ? `${keyCode(key)}: flag ? ${draft.code([key])} : ${draft.code([key], right)}`
        : entry(draft, name),
    );
    return { before: [`const payload = { ${entries.join(', ')} };`], expression: 'payload' };
  },
  'conditional spread': (draft) => {
    const key = mistakenKey(draft);
    if (key === undefined || valueAt(draft.subject.valid, [key]) !== undefined) return undefined;
    const others = entriesOf(draft)
      .filter((name) => name !== key)
      .map((name) => entry(draft, name));
    const spread = `...(flag ? { ${entry(draft, key)} } : {})`;
    return { before: [`const payload = { ${[...others, spread].join(', ')} };`], expression: 'payload' };
  },
  'switch with a default': (draft) => {
    const key = mistakenKey(draft);
    const right = key === undefined ? undefined : valueAt(draft.subject.valid, [key]);
    if (key === undefined || right === undefined) return undefined;
    const others = entriesOf(draft).filter((name) => name !== key);
    const target = memberCode('payload', key);
    return {
      before: [
        literal(draft, others),
        `switch (flag) {\n    case true:\n      ${target} = ${draft.code([key])};\n      break;\n    default:\n      ${target} = ${draft.code([key], right)};\n  }`,
      ],
      expression: 'payload',
    };
  },
  'let, assigned again': (draft) => ({
    before: ['let payload;', `payload = ${draft.code()};`],
    expression: 'payload',
  }),
  'try and catch': (draft) => {
    const [first, rest] = halves(draft);
    const assignments = rest.map((key) => `${memberCode('payload', key)} = ${draft.code([key])};`).join(' ');
    return {
      before: [literal(draft, first), `try { ${assignments} } catch (error) { console.error(error); }`],
      expression: 'payload',
    };
  },
  push: (draft) =>
    withList(draft, (items, key) => ({
      before: ['const list = [];', ...items.map((_, index) => `list.push(${draft.code([key, index])});`)],
      expression: 'list',
    })),
  concat: (draft) =>
    withList(draft, (items, key) => {
      const codes = items.map((_, index) => draft.code([key, index]));
      return {
        before: [],
        expression: `[${codes.slice(0, 1).join(', ')}].concat([${codes.slice(1).join(', ')}])`,
      };
    }),
  'filter(Boolean)': (draft) =>
    withList(draft, (items, key) => ({
      before: [],
      expression: `[${items.map((_, index) => draft.code([key, index])).join(', ')}, flag && undefined].filter(Boolean)`,
    })),
  map: (draft) =>
    withList(draft, (items, key) => {
      const [item] = items;
      if (!isObject(item)) return undefined;
      return {
        before: ["const ids = ['u1', 'u2'];"],
        expression: `ids.map(() => (${draft.code([key, 0])}))`,
      };
    }),
  'Object.fromEntries': (draft) => {
    const pairs = entriesOf(draft).map((key) => `['${key}', ${draft.code([key])}]`);
    return pairs.some((pair) => pair.includes("''"))
      ? undefined
      : { before: [`const payload = Object.fromEntries([${pairs.join(', ')}]);`], expression: 'payload' };
  },
  structuredClone: (draft) => ({
    before: [`const template = ${draft.code()};`, 'const payload = structuredClone(template);'],
    expression: 'payload',
  }),
};

export const bodyShapes: readonly Shape[] = [
  ...Object.entries(constantBodies).map(([name, style]) => shapeOf(1, name, style)),
  {
    capability: 1,
    name: 'const init',
    write: (draft) =>
      sendingModule(draft, {
        before: [
          `const init = { method: 'POST', headers: ${HEADERS}, body: JSON.stringify(${draft.code()}) };`,
        ],
        send: `await fetch(${plainUrl(draft)}, init);`,
      }),
  },
  {
    capability: 1,
    name: 'const text',
    write: (draft) =>
      sendingModule(draft, {
        before: [`const payload = ${draft.code()};`, 'const text = JSON.stringify(payload);'],
        send: `await fetch(${plainUrl(draft)}, { method: 'POST', headers: ${HEADERS}, body: text });`,
      }),
  },
  ...Object.entries(grownBodies).map(([name, style]) => shapeOf(4, name, style)),
];

function shapeOf(capability: 1 | 4, name: string, style: BodyStyle): Shape {
  return {
    capability,
    name,
    write: (draft) => {
      const body = style(draft);
      return body && sent(draft, body, plainUrl(draft));
    },
  };
}

function entry(draft: Draft, key: string): string {
  return `${keyCode(key)}: ${draft.code([key])}`;
}

function literal(draft: Draft, keys: readonly string[]): string {
  const type = draft.language === 'ts' ? ': Record<string, unknown>' : '';
  return `const payload${type} = { ${keys.map((key) => entry(draft, key)).join(', ')} };`;
}

function halves(draft: Draft): readonly [first: readonly string[], rest: readonly string[]] {
  const keys = entriesOf(draft);
  const middle = Math.ceil(keys.length / 2);
  return [keys.slice(0, middle), keys.slice(middle)];
}

/** The key of the body below which the mistake is. */
function mistakenKey({ subject: { mistake, body } }: Draft): string | undefined {
  const [key] = mistake?.path ?? [];
  return typeof key === 'string' && valueAt(body, [key]) !== undefined ? key : undefined;
}

function partsWithin(draft: Draft): readonly string[] {
  return entriesOf(draft).filter((key) => {
    const value = valueAt(draft.subject.body, [key]);
    return isObject(value) || isArray(value);
  });
}

/** One of the lists of the body, written in its own way. */
function withList(
  draft: Draft,
  write: (items: JsonArray, key: string) => Expressed | undefined,
): Expressed | undefined {
  const lists = entriesOf(draft).filter((key) => isList(valueAt(draft.subject.body, [key])));
  const key = lists.find((name) => name === mistakenKey(draft)) ?? lists[0];
  if (key === undefined) return undefined;
  const items = valueAt(draft.subject.body, [key]);
  const list = isList(items) ? write(items, key) : undefined;
  if (list === undefined) return undefined;
  const entries = entriesOf(draft).map((name) =>
    name === key ? `${keyCode(key)}: ${list.expression}` : entry(draft, name),
  );
  return { before: [...list.before, `const payload = { ${entries.join(', ')} };`], expression: 'payload' };
}

/** Longer ones nobody writes out. */
function isList(value: Json | undefined): value is JsonArray {
  return isArray(value) && value.length > 0 && value.length < 6;
}
