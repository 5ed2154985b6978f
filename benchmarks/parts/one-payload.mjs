import { checkPartial, endpoints, hole, Kind, schemaOf, validate } from '@braze-lint/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { payloads } from '../lib/payloads.mjs';
import { interleaved, processorTime } from '../lib/measure.mjs';
import { milliseconds } from '../lib/statistics.mjs';

const repetitions = 2000;
const clock = { now: Date.now() };

/** (d) Checking one body that is known whole, and one with unknown parts, beside Ajv, which compiles the schema at run time. */
export async function onePayload(rounds) {
  const rows = [];
  const ratios = {};
  for (const { endpoint, body } of payloads) {
    const { id } = endpoints.find(({ path, method }) => path === endpoint && method === 'POST');
    const partial = withHoles(body);
    /** @type {import('ajv').ValidateFunction | undefined} */
    let compiled;
    const compiling = await processorTime(() => {
      compiled = new Ajv2020({ strict: false, allErrors: true, logger: false }).compile(schemaOf(id));
    });
    const each = await interleaved(
      {
        ajv: () => repeat(() => compiled(body)),
        strict: () => repeat(() => validate(endpoint, body, 'POST', clock)),
        lifted: () => repeat(() => checkPartial(id, partial, clock)),
      },
      rounds,
    );
    const one = (name) => each[name] / repetitions;
    rows.push([
      endpoint,
      milliseconds(compiling),
      milliseconds(one('ajv')),
      milliseconds(one('strict')),
      milliseconds(one('lifted')),
    ]);
    ratios[`one payload, ${endpoint}: ours, of what Ajv takes to compile and check once`] =
      one('strict') / (compiling + one('ajv'));
  }
  return {
    table: {
      title: 'One payload',
      note: 'Strict: `validate`, with messages where something is wrong. Lifted: the check that the linter makes of a body whose scalars are unknown. Ajv has to compile the schema first; ours is compiled when the package is built. All after warming up.',
      head: ['endpoint', 'Ajv compiles', 'Ajv, a payload', 'strict, a payload', 'lifted, a payload'],
      rows,
    },
    ratios,
  };
}

function repeat(work) {
  for (let n = 0; n < repetitions; n++) work();
}

/** The body with a hole in the place of every text. */
function withHoles(value) {
  if (typeof value === 'string') return hole(Kind.string);
  if (Array.isArray(value)) return value.map(withHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withHoles(inner)]));
}
