import type { Json } from '../../payload/json.js';
import { urlOf } from './route.js';
import type { Journey, RouteCode } from './route.js';

/** Sends one value in the place of a key, beside other keys that are written out as they are. */
export type PartRouteMaker = (
  journey: Journey,
  key: string,
  others: readonly (readonly [key: string, value: Json])[],
) => RouteCode;

/** The value of a key is given to a function, or stands in the hole of a JSON text. */
export const partRoutes: readonly PartRouteMaker[] = [
  (journey, key, others) => ({
    before: `const sendWith = (value) => ${fetchText(journey, `JSON.stringify({ ${entriesOf(others)}${JSON.stringify(key)}: value })`)};\n  await sendWith(`,
    after: ')',
  }),
  (journey, key, others) => ({
    before: `const sendWith = ({ value, ...rest }) => ${fetchText(journey, `JSON.stringify({ ${entriesOf(others)}${JSON.stringify(key)}: value, ...rest })`)};\n  await sendWith({ value: `,
    after: ' })',
  }),
  (journey, key, others) => ({
    before: `const made = { ${entriesOf(others)}${JSON.stringify(key)}: `,
    after: ` };\n  await ${fetchText(journey, 'JSON.stringify({ ...made })')}`,
  }),
  (journey, key, others) => ({
    before: `const draft = { ${entriesOf(others)} };\n  const made = { ...draft, ${JSON.stringify(key)}: `,
    after: ` };\n  await ${fetchText(journey, 'JSON.stringify(made)')}`,
  }),
  (journey, key, others) => ({
    before: `const made = Object.fromEntries([${pairsOf(others)}[${JSON.stringify(key)}, `,
    after: `]]);\n  await ${fetchText(journey, 'JSON.stringify(made)')}`,
  }),
  (journey, key, others) => {
    const text = others.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`).join('');
    const [before, after] = fetchText(
      journey,
      `\`{${templateText(text)}${templateText(JSON.stringify(key))}:\${JSON.stringify($VALUE)}}\``,
    ).split('$VALUE');
    return { before: `await ${before ?? ''}`, after: after ?? '' };
  },
];

function fetchText(journey: Journey, body: string): string {
  return `fetch(${urlOf(journey)}, { method: '${journey.method}', body: ${body} })`;
}

function entriesOf(others: readonly (readonly [key: string, value: Json])[]): string {
  return others.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}, `).join('');
}

function pairsOf(others: readonly (readonly [key: string, value: Json])[]): string {
  return others.map((pair) => `${JSON.stringify(pair)}, `).join('');
}

function templateText(text: string): string {
  return text.replaceAll(/[\\`$]/g, String.raw`\$&`);
}
