import { codeFullOfBraze } from '../lib/corpora.mjs';
import { waysToLint } from '../lib/engines.mjs';
import { interleaved } from '../lib/measure.mjs';
import { jsonSubjects } from '../lib/json-subjects.mjs';
import { milliseconds, percentMore } from '../lib/statistics.mjs';
import { typedSubjects } from '../lib/typed-subjects.mjs';

const files = 12;
const callsPerFile = 20;
const calls = files * callsPerFile;
/** Each body is a file of its own, which takes much longer than a call. */
const bodies = 40;

/** (b) What the plugin costs on files that hold nothing but calls to Braze, beside other ways to look at the same. */
export async function withCalls(rounds) {
  const sources = codeFullOfBraze(files, callsPerFile);
  const ways = waysToLint(sources);
  const script = await interleaved(ways.subjects, rounds);
  const inside = ways.inside();
  const typed = typedSubjects(sources);
  const json = jsonSubjects(bodies);
  try {
    const withTypes = await interleaved(typed.subjects, rounds);
    const asJson = await interleaved(json.subjects, rounds);
    const group = (names, times, count = calls) =>
      Object.entries(names).map(([key, name]) => [
        name,
        milliseconds(times[key]),
        percentMore(times[key] / times.none),
        percentMore(times[key] / times.empty),
        milliseconds((times[key] - times.empty) / count),
      ]);
    const braze = 'eslint-plugin-braze, all rules';
    return {
      table: {
        title: 'Files with nothing but Braze calls',
        note: `${String(files)} files, ${String(calls)} calls, in the four shapes of lib/corpora.mjs. "A call" is what is spent over one empty rule. Inside the plugin's own rules: ${milliseconds(inside / calls)} a call. The same files as TypeScript, with type information; and ${String(bodies)} of the bodies as JSON files, one in each.`,
        head: ['linted with', 'processor time', 'over no rules', 'over one empty rule', 'a call'],
        rows: [
          ...group(
            {
              none: 'JavaScript: no rules',
              empty: 'one empty rule',
              recommended: 'eslint-plugin-braze, recommended',
              all: braze,
            },
            script,
          ),
          ...group(
            {
              none: 'TypeScript with types: no rules',
              empty: 'one empty rule',
              all: braze,
              recommendedTypeChecked: 'typescript-eslint, recommended-type-checked',
            },
            withTypes,
          ),
          ...group(
            {
              none: 'JSON: no rules',
              empty: 'one empty rule',
              all: braze,
              schema: 'eslint-plugin-json-schema-validator',
            },
            asJson,
          ),
        ],
      },
      ratios: {
        'with calls: milliseconds inside the plugin a call': inside / calls,
        'with calls: all rules, of one empty rule': script.all / script.empty,
        'with calls and types: what all rules add, of what recommended-type-checked adds':
          (withTypes.all - withTypes.empty) / (withTypes.recommendedTypeChecked - withTypes.empty),
        'bodies as JSON: what all rules add, of what eslint-plugin-json-schema-validator adds':
          (asJson.all - asJson.empty) / (asJson.schema - asJson.empty),
      },
    };
  } finally {
    typed.remove();
  }
}
