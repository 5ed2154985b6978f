import type { Send } from './expression.js';
import type { PrintMode } from './print-expression.js';
import { printExpression, unknownText } from './print-expression.js';
import { FLAG } from './routes/route.js';
import type { Route, Source } from './routes/route.js';
import type { Writer } from './writer.js';

/** Functions of the program's own that send what they are given: one as it is, one with something done to it. */
export const ownWrappers = `function post(path, payload) {
  return fetch(\`https://rest.iad-01.braze.com\${path}\`, { method: 'POST', body: JSON.stringify(payload) });
}
function postWithDefaults(path, { recipients = [{ external_user_id: 'u' }], ...others }) {
  return post(path, { recipients, schedule: { time: '2027-03-01' }, ...others, messages: others.messages ?? { sms: {} } });
}`;

/** The statement that sends the body. */
export function printSend(writer: Writer, mode: PrintMode, { by, method, path, body, route }: Send): void {
  const url = `'https://rest.iad-01.braze.com${path}'`;
  const [before, after] = by === 'route' ? routeFrame(mode, route) : frames[by](url, path, method);
  writer.write(mode.watched ? before.replaceAll('await ', '') : before);
  printExpression(writer, mode, body);
  writer.write(mode.watched ? after.replaceAll('await ', '') : after);
}

function routeFrame(mode: PrintMode, route: Route | undefined): readonly [before: string, after: string] {
  if (route === undefined) throw new Error('No route');
  const { before, after, flag } = route;
  const text = ({ typed, plain }: Source): string => {
    const code = mode.watched ? plain : typed;
    return flag === undefined ? code : code.replaceAll(FLAG, () => unknownText(mode, flag));
  };
  return [text(before), text(after)];
}

type Frame = (url: string, path: string, method: string) => readonly [before: string, after: string];

const frames: Readonly<Record<Exclude<Send['by'], 'route'>, Frame>> = {
  fetch: (url, _path, method) => [`await fetch(${url}, { method: '${method}', body: JSON.stringify(`, ') })'],
  'fetch-init': (url, _path, method) => [
    `const init = { method: '${method}', body: JSON.stringify(`,
    `) };\n  await fetch(${url}, init)`,
  ],
  'axios.post': (url) => [`await axios.post(${url}, `, ')'],
  axios: (url, _path, method) => [
    `await axios({ method: '${method.toLowerCase()}', url: ${url}, data: `,
    ' })',
  ],
  got: (url) => [`await got.post(${url}, { json: `, ' })'],
  wrapper: (_url, path) => [`await brazeClient.post('${path}', `, ')'],
  own: (_url, path) => [`await post('${path}', `, ')'],
  rewriting: (_url, path) => [`await postWithDefaults('${path}', `, ')'],
  ready: (url, _path, method) => [`await fetch(${url}, { method: '${method}', body: `, ' })'],
  text: (url, _path, method) => [
    'const text = JSON.stringify(',
    `);\n  await fetch(${url}, { method: '${method}', body: text })`,
  ],
};
