import type { JsonObject } from '../json-schema/json-schema.js';
import type { Schema } from '../lift/schema.js';
import type { Reporting } from './reporting.js';

/** One schema whose keywords are constraints of their own. */
export interface Place {
  readonly schema: JsonObject;
  /** Those that assert something. */
  readonly keywords: readonly string[];
  /** The constraint that keywords without a name belong to. */
  readonly inherited: string | undefined;
  readonly reporting: Reporting;
  /** The reporting form of a schema inside. */
  readonly report: (schema: Schema, reporting: Reporting, inherited?: string) => Schema;
}
