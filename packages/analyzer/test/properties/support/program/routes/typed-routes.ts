import { FLAG } from './route.js';
import type { Journey, RouteMaker, Source } from './route.js';

/** `messages-send` has the payload type `MessagesSendBody`. */
function typeOf({ endpointId }: Journey): string {
  const words = endpointId.split(/[-_.]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Body`;
}

/** The import of the type, and of the function by which somebody else sends. */
function imported(journey: Journey, more: Source = { typed: '', plain: '' }): Source {
  const types = `import type { ${typeOf(journey)} } from '@braze-lint/schemas';\nimport { deliver } from './delivery.js';`;
  return { typed: `${types}\n${more.typed}`, plain: more.plain };
}

function annotated(code: (type: string) => string, journey: Journey): Source {
  return { typed: code(`: ${typeOf(journey)}`), plain: code('') };
}

/** A payload type says that the literal is sent; who sends it is not in view. */
export const typedRoutes: readonly RouteMaker[] = [
  (journey) => ({
    module: imported(journey),
    before: annotated((type) => `const payload${type} = `, journey),
    after: ';\n  await deliver(payload)',
  }),
  (journey) => ({
    module: imported(journey),
    before: annotated((type) => `const payload${type} = `, journey),
    after: `;\n  if (${FLAG}) return;\n  await deliver(payload)`,
  }),
  (journey) => ({
    module: imported(journey),
    before: annotated((type) => `const payload${type} = `, journey),
    after: `;\n  if (${FLAG}) delete payload.${journey.key};\n  await deliver(payload)`,
  }),
  (journey) => ({
    module: imported(journey),
    before: 'await deliver((',
    after: { typed: `) satisfies ${typeOf(journey)})`, plain: '))' },
  }),
  (journey) => ({
    module: imported(journey),
    before: annotated((type) => `const build = ()${type} => { return `, journey),
    after: '; };\n  await deliver(build())',
  }),
  (journey) => ({
    module: imported(
      journey,
      annotated((type) => `function checked(payload${type}) {\n  return deliver(payload);\n}`, journey),
    ),
    before: 'await checked(',
    after: ')',
  }),
];
