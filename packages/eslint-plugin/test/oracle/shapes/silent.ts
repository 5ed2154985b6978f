import { isObject, valueAt, withValueAt } from '../../../../analyzer/test/properties/support/payload/json.js';
import { keyCode, memberCode, textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { parameters, typed } from '../support/draft.js';
import { fetchText, moduleOf, plainUrl, sendingModule } from './parts.js';
import type { Sending, Shape } from './parts.js';

/** Holds a wrong literal that never leaves as it stands; nothing of what leaves is wrong. */
function silentShape(name: string, sending: (draft: Draft, key: string) => Sending | undefined): Shape {
  return {
    capability: 0,
    name,
    isCounted: false,
    write: (draft) => {
      const { mistake } = draft.subject;
      const [key] = mistake?.path ?? [];
      if (typeof key !== 'string' || mistake?.path.length !== 1) return undefined;
      const written = sending(draft, key);
      return written && sendingModule(draft, written);
    },
  };
}

function fetchStatement(url: string, body: string): string {
  return `await ${fetchText(url, body)};`;
}

/** The source of what should stand at the key; nothing where the key should not be there. */
function rightValue({ subject, code }: Draft, key: string): string | undefined {
  const right = valueAt(subject.valid, [key]);
  return right === undefined ? undefined : code([key], right);
}

/** What makes the body right again: the right value, or that the key goes. */
function correction(draft: Draft, key: string, target: string): string {
  const right = valueAt(draft.subject.valid, [key]);
  const member = memberCode(target, key);
  return right === undefined ? `delete ${member};` : `${member} = ${draft.code([key], right)};`;
}

export const silentShapes: readonly Shape[] = [
  silentShape('silent: corrected later', (draft, key) => ({
    before: [`const payload = ${draft.code()};`, correction(draft, key, 'payload')],
    send: fetchStatement(plainUrl(draft), 'payload'),
  })),
  silentShape('silent: corrected by a closure', (draft, key) => {
    const right = rightValue(draft, key);
    if (right === undefined) return undefined;
    return {
      before: [
        `const payload = ${draft.code()};`,
        `const finish = () => { ${memberCode('payload', key)} = ${right}; };`,
        'finish();',
      ],
      send: fetchStatement(plainUrl(draft), 'payload'),
    };
  }),
  silentShape('silent: corrected by a helper', (draft, key) => {
    const right = rightValue(draft, key);
    if (right === undefined) return undefined;
    return {
      module: [
        `function finish(target${typed(draft, 'any')}, right${typed(draft, 'any')}) {`,
        `  ${memberCode('target', key)} = right;`,
        '}',
        '',
      ],
      before: [`const payload = ${draft.code()};`, `finish(payload, ${right});`],
      send: fetchStatement(plainUrl(draft), 'payload'),
    };
  }),
  silentShape('silent: key deleted by a closure', (draft, key) => {
    if (valueAt(draft.subject.valid, [key]) !== undefined) return undefined;
    return {
      before: [
        `const payload = ${draft.code()};`,
        `const finish = () => { delete ${memberCode('payload', key)}; };`,
        'finish();',
      ],
      send: fetchStatement(plainUrl(draft), 'payload'),
    };
  }),
  silentShape('silent: key deleted by a helper', (draft, key) => {
    if (valueAt(draft.subject.valid, [key]) !== undefined) return undefined;
    return {
      module: [
        `function clean(target${typed(draft, 'any')}) {`,
        `  delete ${memberCode('target', key)};`,
        '}',
        '',
      ],
      before: [`const payload = ${draft.code()};`, 'clean(payload);'],
      send: fetchStatement(plainUrl(draft), 'payload'),
    };
  }),
  silentShape('silent: corrected by a spread', (draft, key) => {
    const right = valueAt(draft.subject.valid, [key]);
    if (right === undefined) return undefined;
    return {
      before: [`const draft = ${draft.code()};`],
      send: fetchStatement(plainUrl(draft), `{ ...draft, ${keyCode(key)}: ${draft.code([key], right)} }`),
    };
  }),
  silentShape('silent: wrapper that takes the key out', (draft, key) => {
    if (valueAt(draft.subject.valid, [key]) !== undefined) return undefined;
    return {
      module: [
        `async function sendPayload({ ${keyCode(key)}: _left, ...payload }) {`,
        `  ${fetchStatement(plainUrl(draft), 'payload')}`,
        '}',
        '',
      ],
      send: `await sendPayload(${draft.code()});`,
    };
  }),
  silentShape('silent: conditions that belong together', (draft, key) => {
    const right = valueAt(draft.subject.valid, [key]);
    if (right === undefined || !isObject(draft.subject.body)) return undefined;
    const others = withValueAt(draft.subject.body, [key], undefined);
    const member = memberCode('payload', key);
    return {
      before: [
        `const payload = ${draft.code([], others)};`,
        `${member} = flag ? ${draft.code([key])} : ${draft.code([key], right)};`,
        `if (flag) {\n    ${member} = ${draft.code([key], right)};\n  }`,
      ],
      send: fetchStatement(plainUrl(draft), 'payload'),
    };
  }),
  silentShape('silent: turned back between the condition and the request', (draft, key) => {
    const right = valueAt(draft.subject.valid, [key]);
    if (right === undefined || !isObject(draft.subject.body)) return undefined;
    const others = withValueAt(draft.subject.body, [key], undefined);
    return {
      before: [
        `const payload = ${draft.code([], others)};`,
        `${memberCode('payload', key)} = flag ? ${draft.code([key])} : ${draft.code([key], right)};`,
        'if (flag) return;',
      ],
      send: fetchStatement(plainUrl(draft), 'payload'),
    };
  }),
  silentShape('silent: another vendor', (draft) => ({
    send: fetchStatement(textCode(`https://api.getvero.com/api/v2${draft.subject.path}`), draft.code()),
  })),
  silentShape('silent: own back end', (draft) => ({
    send: fetchStatement(textCode(`/api/braze${draft.subject.path}`), draft.code()),
  })),
  silentShape('silent: shadowed fetch', (draft) => ({
    module: ['async function fetch(url, init) {', '  return [url, init].length;', '}', ''],
    send: fetchStatement(plainUrl(draft), draft.code()),
  })),
  {
    capability: 0,
    name: 'silent: code in a string',
    isCounted: false,
    write: (draft) => {
      const code = JSON.stringify(fetchStatement(plainUrl(draft), draft.code()));
      const text = [`export function notify(${parameters(draft)}) {`, `  return ${code};`, '}'];
      return moduleOf(draft, text, 'program.notify(user, true)');
    },
  },
];
