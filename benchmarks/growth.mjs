// How the time grows with the size of a file of builders and calls: with twice the lines, it ought to take twice as long.
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

const rows = sizes.map((builders) => {
  const code = fileWith(builders);
  const lint = measure(code, config);
  const parse = measure(code, empty);
  return { builders, lines: code.split('\n').length, own: lint - parse, lint };
});
const [first] = rows;
printTable(
  ['builders', 'lines', 'lint', 'without parsing', 'a line, against the smallest'],
  rows.map(({ builders, lines, lint, own }) => [
    String(builders),
    String(lines),
    milliseconds(lint),
    milliseconds(own),
    first === undefined ? '' : `${(own / lines / (first.own / first.lines)).toFixed(2)} x`,
  ]),
);

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
function fileWith(builders) {
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
