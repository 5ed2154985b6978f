import type { PlaygroundLanguage } from './shared-code.js';

/** A program of `examples/` to begin with. */
export interface Example {
  /** Its path below `examples/`. */
  readonly name: string;
  readonly language: PlaygroundLanguage;
  load(): Promise<string>;
}

const files = import.meta.glob<string>(
  [
    '../../../../examples/*/*.{js,mjs,cjs,ts}',
    '../../../../examples/payload-files/payloads/*.{json,jsonc}',
    '!**/run.*',
    '!**/stub/*',
  ],
  { query: '?raw', import: 'default' },
);

/** The one that is shown first. */
export const firstExample = 'order-status/notify.js';

export const examples: readonly Example[] = Object.entries(files)
  .map(([path, load]) => ({ name: path.replace(/^.*\/examples\//, ''), language: languageOf(path), load }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

function languageOf(path: string): PlaygroundLanguage {
  if (/\.jsonc?$/.test(path)) return 'jsonc';
  return path.endsWith('.ts') ? 'typescript' : 'javascript';
}
