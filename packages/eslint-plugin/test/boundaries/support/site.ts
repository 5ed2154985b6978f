import type { JsonObject, JsonPath } from '../../../../analyzer/test/properties/support/payload/json.js';

/** A place of an endpoint's schema at which a constraint asserts something. */
export interface Site {
  readonly constraint: string;
  readonly endpoint: string;
  /** From the body's root; the first element stands for all of an array. */
  readonly path: JsonPath;
  /** What is documented of the value there. */
  readonly node: JsonObject;
  /** What the constraint asserts, and nothing else. */
  readonly schema: JsonObject;
  /** What must hold for the assertion to count. */
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly path: JsonPath;
  readonly schema: JsonObject;
}
