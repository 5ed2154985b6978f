import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Texts that the inputs are made of. */
export interface SeedTexts {
  /** Programs that call Braze. */
  readonly callers: readonly [string, ...string[]];
  /** Programs of every syntax that the language has. */
  readonly others: readonly [string, ...string[]];
}

/** Our examples, and the syntax tests of the committee that keeps JavaScript's standard. */
export function readSeedTexts(): SeedTexts {
  const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));
  const syntax = join(
    dirname(createRequire(import.meta.url).resolve('test262-parser-tests/package.json')),
    'pass',
  );
  return { callers: atLeastOne(textsBelow(examples)), others: atLeastOne(textsBelow(syntax)) };
}

const CODE = new Set(['.js', '.cjs', '.mjs', '.ts', '.tsx', '.json']);

function textsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.has(extname(name)) && !name.includes('node_modules'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function atLeastOne(texts: readonly string[]): readonly [string, ...string[]] {
  const [first, ...others] = texts;
  if (first === undefined) throw new Error('There are no texts to make inputs of.');
  return [first, ...others];
}
