import { codeWithSomeCalls, exampleCode } from '../lib/corpora.mjs';
import { waysToLint } from '../lib/engines.mjs';
import { interleaved } from '../lib/measure.mjs';
import { milliseconds, percent, percentMore } from '../lib/statistics.mjs';

const files = 60;

/** (b) What the plugin costs on files as they are: calls among other code. */
export async function someCalls(rounds) {
  const mixes = [100, 300].map((lines) => ({
    lines,
    name: `sources of ESLint, a call in ${String(lines)} lines`,
    sources: codeWithSomeCalls(lines, files),
  }));
  const rows = [];
  const ratios = {};
  for (const { name, sources, lines } of [...mixes, { name: 'the examples', sources: exampleCode() }]) {
    const ways = waysToLint(sources);
    const { none, empty, recommended, all } = await interleaved(ways.subjects, rounds);
    const inside = ways.inside() - ways.idle();
    rows.push([
      name,
      sizeOf(sources),
      milliseconds(none),
      percentMore(empty / none),
      percentMore(recommended / none),
      percentMore(all / none),
      `${milliseconds(inside)}, ${percent(inside / none)}`,
    ]);
    if (lines !== undefined)
      ratios[`some calls, one in ${String(lines)} lines: inside the plugin, of ESLint with no rules`] =
        inside / none;
  }
  return {
    table: {
      title: 'Files with some Braze calls',
      note: `Sources of ESLint, at most ${String(files)} of them, to which one function that calls Braze was added for every so many of their lines, in the four shapes of lib/corpora.mjs; and the programs of examples/ that are written in JavaScript. Over no rules, as all columns in percent; what is inside the plugin is without what the same clock shows inside rules that do nothing.`,
      head: ['files', 'of', 'no rules', 'one empty rule', 'recommended', 'all rules', 'inside the plugin'],
      rows,
    },
    ratios,
  };
}

function sizeOf(sources) {
  const lines = sources.reduce((sum, { code }) => sum + code.split('\n').length, 0);
  const calls = sources.reduce((sum, source) => sum + (source.calls ?? 0), 0);
  const counted = `${String(sources.length)} files, ${String(lines)} lines`;
  return calls === 0 ? counted : `${counted}, ${String(calls)} calls`;
}
