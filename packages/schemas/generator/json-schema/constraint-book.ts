import type { Constraint } from '../../src/catalog-types.js';
import type { Composed } from '../phrases/catalog-words.js';
import { englishWords } from '../phrases/catalog-words.js';

/** The constraints that were met while schemas were built, each id once, and the sentences that were put together. */
export class ConstraintBook {
  readonly #constraints = new Map<string, Constraint>();
  readonly #composed = new Map<string, Composed>();

  /** @returns the constraint's id */
  add(constraint: Constraint): string {
    if (this.#constraints.has(constraint.id))
      throw new Error(`two constraints are called "${constraint.id}"`);
    this.#constraints.set(constraint.id, constraint);
    return constraint.id;
  }

  /** @returns the sentence in English; how it is put together in other languages is kept */
  compose(sentence: Composed): string {
    const text = sentence(englishWords);
    this.#composed.set(text, sentence);
    return text;
  }

  /** What was put together, by its English text. */
  composed(): ReadonlyMap<string, Composed> {
    return this.#composed;
  }

  /** In the order of their ids. */
  all(): readonly Constraint[] {
    return [...this.#constraints.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
