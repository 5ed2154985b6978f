import type { Constraint } from '../../src/catalog-types.js';

/** The constraints that were met while schemas were built; each id once. */
export class ConstraintBook {
  readonly #constraints = new Map<string, Constraint>();

  /** @returns the constraint's id */
  add(constraint: Constraint): string {
    if (this.#constraints.has(constraint.id))
      throw new Error(`two constraints are called "${constraint.id}"`);
    this.#constraints.set(constraint.id, constraint);
    return constraint.id;
  }

  /** In the order of their ids. */
  all(): readonly Constraint[] {
    return [...this.#constraints.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
