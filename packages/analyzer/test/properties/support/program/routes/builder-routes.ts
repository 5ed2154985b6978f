import { FLAG, urlOf } from './route.js';
import type { Journey, RouteCode, RouteMaker } from './route.js';

/** Functions that make a body of one; nothing that they add themselves can be wrong. */
const MAKERS: readonly string[] = [
  'function complete(payload) {\n  return { ...payload };\n}',
  'function complete(payload, isOther) {\n  if (isOther) return $RIGHT;\n  return payload;\n}',
  'function complete({ ...payload }) {\n  return payload;\n}',
  'function complete(payload, isOther) {\n  const made = { ...payload };\n  if (isOther) Object.assign(made, $RIGHT);\n  return made;\n}',
  'function complete(payload, isOther) {\n  if (isOther) delete payload.$KEY;\n  return payload;\n}',
  'function complete({ $KEY: taken = $VALUE, ...others }) {\n  return taken ? { $KEY: taken, ...others } : others;\n}',
  'function complete(payload) {\n  return Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));\n}',
  'function complete(payload) {\n  return Object.entries(payload).reduce((made, [key, value]) => ({ ...made, [key]: value }), {});\n}',
  'function complete(payload) {\n  const made = {};\n  for (const [key, value] of Object.entries(payload)) made[key] = value;\n  return made;\n}',
];

/** Expressions that make another body of one. */
const CHANGES: readonly (readonly [before: string, after: string])[] = [
  ['{ ...', ' }'],
  ['structuredClone(', ')'],
  ['JSON.parse(JSON.stringify(', '))'],
  ['[', '].reduce((all, one) => ({ ...all, ...one }), {})'],
  ['Object.assign({}, ', ')'],
  ['Object.fromEntries(Object.entries(', '))'],
  ['(({ ...others }) => others)(', ')'],
  ['Object.freeze({ ...', ' })'],
  ['[', '].map((one) => one)[0]'],
  ['JSON.parse(`${JSON.stringify(', ')}`)'],
];

/** The body is what a function makes: written in it, or given to it. */
export const builderRoutes: readonly RouteMaker[] = [
  (journey) => building(journey, { start: 'const build = () => { return ', end: '; };', call: 'build()' }),
  (journey) =>
    building(journey, {
      start: `const build = (isOther) => { if (isOther) return ${journey.right}; return `,
      end: '; };',
      call: `build(${FLAG})`,
    }),
  (journey) =>
    building(journey, {
      start: 'const build = (isOther) => { if (!isOther) return ',
      end: `; return ${journey.right}; };`,
      call: `build(${FLAG})`,
    }),
  (journey) =>
    building(journey, {
      start: 'const build = (isOff) => { if (isOff) return null; return ',
      end: '; };',
      call: `build(${FLAG})`,
      guard: 'if (!made) return;',
    }),
  (journey) =>
    building(journey, {
      start: `const build = (isOff) => { switch (isOff) { case true: throw new Error('off'); default: return `,
      end: '; } };',
      call: `build(${FLAG})`,
    }),
  (journey) =>
    building(journey, {
      start: 'const build = ({ isOther = false, ...rest }) => ({ ...',
      end: ', ...rest });',
      call: `build({ isOther: ${FLAG} })`,
    }),
  (journey) =>
    building(journey, {
      start: 'const build = (payload = ',
      end: ') => payload;',
      call: `build(${FLAG} ? undefined : ${journey.right})`,
    }),
  ...MAKERS.map(
    (maker): RouteMaker =>
      (journey) =>
        given(journey, maker),
  ),
  ...CHANGES.map(([before, after]): RouteMaker => (journey) => ({
    before: `await fetch(${urlOf(journey)}, { method: '${journey.method}', body: JSON.stringify(${before}`,
    after: `${after}) })`,
  })),
];

interface Building {
  readonly start: string;
  readonly end: string;
  readonly call: string;
  readonly guard?: string;
}

function building(journey: Journey, { start, end, call, guard = '' }: Building): RouteCode {
  return {
    before: start,
    after: `${end}\n  const made = ${call};\n  ${guard}${fetchMade(journey)}`,
  };
}

function fetchMade(journey: Journey): string {
  return `await fetch(${urlOf(journey)}, { method: '${journey.method}', body: JSON.stringify(made) })`;
}

/** A builder beside the program, which is given the body. */
function given(journey: Journey, maker: string): RouteCode {
  return {
    module: maker
      .replaceAll('$RIGHT', () => journey.right)
      .replaceAll('$KEY', journey.key)
      .replaceAll('$VALUE', () => journey.value),
    before: 'const made = complete(',
    after: `, ${FLAG});\n  ${fetchMade(journey)}`,
  };
}
