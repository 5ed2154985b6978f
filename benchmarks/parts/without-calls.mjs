import { codeWithoutBraze } from '../lib/corpora.mjs';
import { waysToLint } from '../lib/engines.mjs';
import { interleaved } from '../lib/measure.mjs';
import { milliseconds, percent, percentMore } from '../lib/statistics.mjs';

/** (a) What the plugin costs on a large repository that never calls Braze: the sources of ESLint itself. */
export async function withoutCalls(rounds) {
  const sources = codeWithoutBraze();
  const ways = waysToLint(sources);
  const { none, empty, recommended, all } = await interleaved(ways.subjects, rounds);
  const [inside, idle] = [ways.inside(), ways.idle()];
  const insideRow = (name, time) => [
    name,
    milliseconds(time),
    `${percent(time / none)} of it`,
    `${percent(time / empty)} of it`,
  ];
  const row = (name, time) => [name, milliseconds(time), percentMore(time / none), percentMore(time / empty)];
  const characters = sources.reduce((sum, { code }) => sum + code.length, 0);
  return {
    table: {
      title: 'Files without a Braze call',
      note: `The ${String(sources.length)} sources of ESLint, ${(characters / 1e6).toFixed(1)} million characters. One empty rule is a rule that does nothing: what ESLint itself does as soon as any rule is on. What the plugin's rules do is measured within one run, by a clock around all of them, which takes time itself: what it shows around rules that do nothing is part of what it shows around ours.`,
      head: ['linted with', 'processor time', 'over no rules', 'over one empty rule'],
      rows: [
        row('no rules', none),
        row('one empty rule', empty),
        row('eslint-plugin-braze, recommended', recommended),
        row('eslint-plugin-braze, all rules', all),
        insideRow('inside the rules of eslint-plugin-braze', inside),
        insideRow('by the same clock, inside as many rules that do nothing', idle),
      ],
    },
    ratios: { 'without calls: inside the plugin, of ESLint with no rules': inside / none },
  };
}
