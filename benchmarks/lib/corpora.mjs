import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ filename: string, code: string }} Source */

/**
 * Real code without a call to Braze: the sources of ESLint itself.
 * @returns {Source[]}
 */
export function codeWithoutBraze() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('eslint/package.json')), 'lib');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ filename: `lib/${name}`, code: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Files in which every function calls Braze, in the shapes that occur in real code.
 * @param {number} files
 * @param {number} callsPerFile
 * @returns {Source[]}
 */
export function codeFullOfBraze(files, callsPerFile) {
  return Array.from({ length: files }, (_, file) => ({
    filename: `src/braze-${String(file)}.js`,
    code: [
      "import axios from 'axios';",
      'const HOST = process.env.BRAZE_REST_ENDPOINT;',
      ...Array.from({ length: callsPerFile }, (__, call) => shapes[(file + call) % shapes.length](call)),
    ].join('\n'),
  }));
}

/**
 * Calls among ordinary code: sources of ESLint with one of the same calls for every so many of their lines.
 * @param {number} linesPerCall
 * @param {number} files at most
 * @returns {(Source & { calls: number })[]}
 */
export function codeWithSomeCalls(linesPerCall, files) {
  return codeWithoutBraze()
    .map((source) => ({ ...source, calls: Math.floor(source.code.split('\n').length / linesPerCall) }))
    .filter(({ calls }) => calls > 0)
    .slice(0, files)
    .map(({ filename, code, calls }, file) => ({
      filename: `src/${filename}`,
      calls,
      code: [
        code,
        "import axios from 'axios';",
        'const HOST = process.env.BRAZE_REST_ENDPOINT;',
        ...Array.from({ length: calls }, (_, call) => shapes[(file + call) % shapes.length](call)),
      ].join('\n'),
    }));
}

/**
 * The programs of the examples that are written in JavaScript, without those that only start them.
 * @returns {Source[]}
 */
export function exampleCode() {
  const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?js$/.test(name) && !/(?:^stub|node_modules)\/|\/run\.mjs$/.test(name))
    .map((name) => ({
      filename: name.replace(/\.[cm]js$/, '.js'),
      code: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** @type {readonly ((call: number) => string)[]} */
const shapes = [
  (call) => `
export async function sendWelcome${call}(user) {
  const response = await fetch(\`\${HOST}/messages/send\`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: \`Bearer \${process.env.BRAZE_KEY}\` },
    body: JSON.stringify({
      external_user_ids: [user.id],
      messages: {
        apple_push: { alert: { title: 'Welcome', body: \`Hello \${user.name}\` }, extra: { screen: 'home' } },
        android_push: { title: 'Welcome', alert: \`Hello \${user.name}\`, extra: { screen: 'home' } },
        email: { app_id: process.env.APP_ID, from: 'Shop <shop@example.com>', subject: 'Welcome', body: '<p>Hello</p>' },
      },
    }),
  });
  if (!response.ok) throw new Error('Braze answered ' + response.status);
  return response.json();
}`,
  (call) => `
export async function trigger${call}(user, order) {
  const body = {
    campaign_id: process.env.CAMPAIGN_ID,
    recipients: [{ external_user_id: user.id, trigger_properties: { order: order.id, total: order.total } }],
  };
  if (order.express) body.trigger_properties = { express: true };
  await axios.post(\`\${HOST}/campaigns/trigger/send\`, body, { timeout: 1000 });
}`,
  (call) => `
export function track${call}(users) {
  return axios({
    url: HOST + '/users/track',
    method: 'post',
    data: {
      attributes: users.map((user) => ({ external_id: user.id, first_name: user.firstName, email: user.email })),
      events: [{ external_id: users[0].id, name: 'signed_up', time: new Date().toISOString(), properties: { plan: 'free' } }],
    },
  });
}`,
  (call) => `
export async function schedule${call}(segment, when) {
  const url = new URL('/messages/schedule/create', HOST);
  const payload = {
    broadcast: false,
    segment_id: segment,
    schedule: { time: when ?? '2030-05-24T20:30:36Z', in_local_time: false },
    messages: { content_card: { type: 'CLASSIC', title: 'Sale', description: 'Today only', time_to_live: 86400 } },
  };
  await fetch(url, { method: 'POST', body: JSON.stringify(payload) });
}`,
];
