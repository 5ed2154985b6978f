import { timedLinting } from '../lib/engines.mjs';
import { grownFiles } from '../lib/grown-files.mjs';
import { interleaved } from '../lib/measure.mjs';
import { milliseconds, times } from '../lib/statistics.mjs';

/**
 * (e) How the time inside the plugin grows with a file: twice as much of anything ought to take at most twice as long. Of the smaller
 * files there are as many as make the largest together, so that the garbage collector has as much to do for each size.
 */
export async function curves(rounds) {
  const rows = [];
  const ratios = {};
  for (const [name, { sizes, of }] of Object.entries(grownFiles)) {
    const copies = sizes.map((size) => Math.round(sizes.at(-1) / size));
    const timed = sizes.map((size, index) => timedLinting(filesOf(of(size), copies[index])));
    const subjects = Object.fromEntries(
      timed.map(({ lint }, index) => [`${String(sizes[index])} of them`, lint]),
    );
    await interleaved(subjects, rounds);
    // The fastest: everything else that may come in between only adds.
    const inside = timed.map(({ spent }, index) => Math.min(...spent) / copies[index]);
    const growth = inside.slice(1).map((time, index) => time / inside[index]);
    const whole = inside.at(-1) / inside[0] / (sizes.at(-1) / sizes[0]);
    rows.push([
      name,
      sizes.join(', '),
      inside.map(milliseconds).join(', '),
      growth.map(times).join(', '),
      times(whole),
    ]);
    ratios[`curve, ${name}: a unit of the largest, of one of the smallest`] = whole;
  }
  return {
    table: {
      title: 'Curves',
      note: 'Time inside the rules of eslint-plugin-braze, all of them on, for one file of each size; of the smaller ones there are as many as make the largest together. The last column is the time for one unit in the largest file against one in the smallest: 1.00 is linear.',
      head: [
        'what grows',
        'sizes',
        'time',
        'each against the one before',
        'a unit, largest against smallest',
      ],
      rows,
    },
    ratios,
  };
}

function filesOf(code, copies) {
  return Array.from({ length: copies }, (_, index) => ({ filename: `grown-${String(index)}.js`, code }));
}
