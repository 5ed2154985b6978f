import type { Tape } from '../tape.js';
import { generateValue } from './generate-value.js';
import type { Json } from './json.js';
import { withMistake } from './mistakes.js';
import type { Oracle } from './oracle.js';
import { repair } from './repair.js';

/** A body as somebody wrote it, and as it should be. */
export interface Payload {
  readonly actual: Json;
  /** Accepted by plain Ajv, with rare exceptions. */
  readonly valid: Json;
}

export function generatePayload(oracle: Oracle, tape: Tape): Payload {
  const { document } = oracle;
  const valid = repair(oracle, generateValue(document, document.root, tape), tape);
  const count = tape.weighted<number>([
    [4, 0],
    [4, 1],
    [3, 2],
    [1, 3],
  ]);
  let actual = valid;
  for (let mistake = 0; mistake < count; mistake++) actual = withMistake(document, actual, tape);
  return { actual, valid };
}
