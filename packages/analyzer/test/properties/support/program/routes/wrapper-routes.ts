import { FLAG, urlOf } from './route.js';
import type { Journey, RouteMaker } from './route.js';

/** A call of `fetch` that sends what `payload` holds. */
function fetchOf(journey: Journey, payload = 'payload'): string {
  return `fetch(${urlOf(journey)}, { method: '${journey.method}', body: JSON.stringify(${payload}) })`;
}

const POST = `function postTo(method, path, payload) {
  return fetch(\`https://rest.iad-01.braze.com\${path}\`, { method, body: JSON.stringify(payload) });
}`;

/** A function with statements of its own in front of the sending. */
function wrapper(
  journey: Journey,
  parameters: string,
  statements: readonly string[],
  payload = 'payload',
): string {
  const lines = [...statements, `return ${fetchOf(journey, payload)};`].map((line) => `  ${line}`);
  return ['function sendPayload(' + parameters + ') {', ...lines, '}'].join('\n');
}

function calling(module: string, rest = ''): ReturnType<RouteMaker> {
  return { module, before: 'await sendPayload(', after: `${rest})` };
}

/** Functions, methods and factories of the file that send what they are given. */
export const wrapperRoutes: readonly RouteMaker[] = [
  ({ method, path }) => ({ module: POST, before: `await postTo('${method}', '${path}', `, after: ')' }),
  (journey) => calling(wrapper(journey, 'payload', [])),
  (journey) => calling(wrapper(journey, 'payload', ['String(payload);'])),
  (journey) => calling(wrapper(journey, 'payload', [], '{ ...payload }')),
  (journey) => calling(wrapper(journey, 'payload, isDry', ['if (isDry) return undefined;']), `, ${FLAG}`),
  (journey) => calling(wrapper(journey, 'payload', [`if (!payload.${journey.key}) return undefined;`])),
  (journey) => calling(wrapper(journey, 'payload', [`delete payload.${journey.key};`])),
  (journey) => calling(wrapper(journey, 'payload', [`payload.${journey.key} ??= ${journey.value};`])),
  (journey) => calling(wrapper(journey, `{ ${journey.key}: taken, ...payload }`, [])),
  (journey) => calling(wrapper(journey, 'payload, more = {}', [], '{ ...payload, ...more }')),
  (journey) => calling(wrapper(journey, `payload = ${journey.right}`, [])),
  (journey) =>
    calling(
      wrapper(journey, 'payload, isOther', [`const sent = isOther ? ${journey.right} : payload;`], 'sent'),
      `, ${FLAG}`,
    ),
  ({ method, path }) =>
    calling(`${POST}\nfunction sendPayload(payload) {\n  return postTo('${method}', '${path}', payload);\n}`),
  (journey) =>
    calling(
      `function sendPayload(payload) {\n  for (let attempt = 0; attempt < 2; attempt++) {\n    const response = ${fetchOf(journey)};\n    if (response === undefined) return response;\n  }\n  throw new Error('no answer');\n}`,
    ),
  ({ method, path }) => ({
    module: {
      typed: CLIENT.replace(
        '#send(method, path, payload)',
        'private post(method: string, path: string, payload: unknown)',
      )
        .replace('this.#send', 'this.post')
        .replace('METHOD', method)
        .replace('PATH', path),
      plain: CLIENT.replace('METHOD', method).replace('PATH', path),
    },
    before: 'await new Client().notify(',
    after: ')',
  }),
  ({ method, path }) => ({
    module: CLIENT.replace('METHOD', method).replace('PATH', path),
    before: 'const client = new Client();\n  await client.notify(',
    after: ')',
  }),
  ({ method, path }) => ({
    module: FACTORY,
    before: `const client = createClient('https://rest.iad-01.braze.com');\n  await client.send('${method}', '${path}', `,
    after: ')',
  }),
  (journey) => ({
    before: 'for (const payload of [',
    after: `]) await ${fetchOf(journey)}`,
  }),
  (journey) => ({ before: '[', after: `].forEach((payload) => ${fetchOf(journey)})` }),
];

const CLIENT = `class Client {
  #send(method, path, payload) {
    return fetch(\`https://rest.iad-01.braze.com\${path}\`, { method, body: JSON.stringify(payload) });
  }
  notify(payload) {
    return this.#send('METHOD', 'PATH', payload);
  }
}`;

const FACTORY = `function createClient(base) {
  return {
    send: (method, path, payload) => fetch(\`\${base}\${path}\`, { method, body: JSON.stringify(payload) }),
  };
}`;
