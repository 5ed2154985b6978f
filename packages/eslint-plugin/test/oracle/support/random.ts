import { Tape } from '../../../../analyzer/test/properties/support/tape.js';
import { randomFrom } from '../../../../analyzer/test/properties/support/random.js';

const LENGTH = 4000;

/** Repeatable choices: the same seed gives the same ones. */
export function tapeFrom(seed: number): Tape {
  const random = randomFrom(seed);
  return new Tape(Uint8Array.from({ length: LENGTH }, () => Math.floor(random() * 256)));
}
