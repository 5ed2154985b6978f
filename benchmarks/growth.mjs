// How the time grows with the size of a file of builders and calls, and of one of wrappers and calls: with twice the lines, it ought to take twice as long.
import { Linter } from 'eslint';
import braze from 'eslint-plugin-braze';

import { median, milliseconds } from './lib/statistics.mjs';
import { printTable } from './lib/table.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const sizes = [25, 50, 100, 200];
const linter = new Linter();
const rules = Object.assign({}, ...[braze.configs.all].flat().map((config) => config.rules));
const config = { files: ['**/*.js'], plugins: { braze }, rules };
const empty = { files: ['**/*.js'] };

for (const [kind, fileWith] of Object.entries({ builders: fileWithBuilders, wrappers: fileWithWrappers })) {
  const rows = sizes.map((count) => {
    const code = fileWith(count);
    const lint = measure(code, config);
    const parse = measure(code, empty);
    return { count, lines: code.split('\n').length, own: lint - parse, lint };
  });
  const [first] = rows;
  printTable(
    [kind, 'lines', 'lint', 'without parsing', 'a line, against the smallest'],
    rows.map(({ count, lines, lint, own }) => [
      String(count),
      String(lines),
      milliseconds(lint),
      milliseconds(own),
      first === undefined ? '' : `${(own / lines / (first.own / first.lines)).toFixed(2)} x`,
    ]),
  );
}

/**
 * The median time of linting, in milliseconds.
 * @param {string} code
 * @param {import('eslint').Linter.Config} rules
 */
function measure(code, rules) {
  const times = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    linter.verify(code, [rules], 'growth.js');
    return performance.now() - start;
  });
  // The first round compiles the code.
  return median(times.slice(1));
}

/**
 * A file with so many builders that call each other, and as many calls that send what they make.
 * @param {number} builders
 */
function fileWithBuilders(builders) {
  const parts = Array.from({ length: builders }, (_, n) => {
    const previous = n === 0 ? '{}' : `buildProperties${String(n - 1)}({ name: user.name })`;
    return `
function buildProperties${String(n)}(user) {
  const properties = { name: user.name, locale: user.locale ?? 'en' };
  if (user.isVip) properties.vip = true;
  return properties;
}
function buildBody${String(n)}(user, kind = 'email') {
  if (!user.id) throw new Error('A user needs an id.');
  const body = {
    campaign_id: 'campaign-${String(n)}',
    recipients: [{ external_user_id: user.id, trigger_properties: buildProperties${String(n)}(user) }],
  };
  if (kind === 'broadcast') {
    return { ...body, trigger_properties: ${previous} };
  }
  return body;
}
export async function send${String(n)}(user) {
  const body = buildBody${String(n)}(user, user.kind);
  if (!body) return undefined;
  return fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', {
    method: 'POST',
    body: JSON.stringify(body),
  });
}`;
  });
  return parts.join('\n');
}

/**
 * A file with so many wrappers, each of which passes on to another, and two calls of each.
 * @param {number} wrappers
 */
function fileWithWrappers(wrappers) {
  const parts = Array.from({ length: wrappers }, (_, n) => {
    // Chains of five: a program passes on a few times, not a hundred.
    const inner = n % 5 === 0 ? 'post' : `send${String(n - 1)}`;
    const target = n % 5 === 0 ? "'/campaigns/trigger/send', body" : 'body';
    return `
/** Wrapper ${String(n)}. */
async function send${String(n)}(body, { retries = 3 } = {}) {
  for (let attempt = 0; attempt < retries; attempt += 1) {
    const response = await ${inner}(${target});
    if (response.ok) return response;
  }
  throw new Error('Braze did not answer.');
}
export async function welcome${String(n)}(user) {
  return send${String(n)}({
    campaign_id: 'campaign-${String(n)}',
    recipients: [{ external_user_id: user.id, trigger_properties: { name: user.name } }],
  });
}
export async function remind${String(n)}(users) {
  return send${String(n)}({
    campaign_id: 'reminder-${String(n)}',
    recipients: users.map((user) => ({ external_user_id: user.id })),
  });
}`;
  });
  const post = `
const post = (path, body) =>
  fetch(\`https://rest.iad-01.braze.com\${path}\`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });`;
  return [post, ...parts].join('\n');
}
