import type { JsonObject, JsonSchema, JsonValue } from '../json-schema/json-schema.js';
import { conjoin } from '../lift/conjoin.js';
import { Definitions } from '../lift/definitions.js';
import { liftInto } from '../lift/lift.js';
import { asSchemas, SchemaError } from '../lift/schema.js';
import type { Schema } from '../lift/schema.js';
import { assertionsOf } from '../lift/vocabulary.js';
import { wholeConstraint } from './constraint-ids.js';
import { structureOf } from './report-structure.js';
import { guardsOf, verdictsOf } from './report-verdicts.js';
import type { Verdict } from './report-verdicts.js';
import { reportingOf } from './reporting.js';
import type { Reporting, ReportMode } from './reporting.js';

/** The schema that gives one error, with the constraint's id, for each constraint of `schema` that is certainly broken. */
export function reportDocument(schema: JsonSchema, mode: ReportMode): JsonSchema {
  const definitions = new Definitions(schema);
  const reporting = reportingOf(mode, definitions);
  return definitions.complete(report(schema, reporting), (referred, form) =>
    form === 'report' ? report(referred, reporting) : liftInto(referred, form, definitions),
  );
}

/** The reporting form of one schema; `inherited` is the constraint that assertions without a name belong to. */
function report(schema: Schema, reporting: Reporting, inherited?: string): Schema {
  if (typeof schema === 'boolean') return schema || reportNothingAllowed(reporting, inherited);
  const whole = wholeConstraint(schema);
  return whole === undefined
    ? reportParts(schema, reporting, inherited)
    : reportWhole(schema, whole, reporting);
}

function reportNothingAllowed(reporting: Reporting, inherited: string | undefined): Schema {
  if (inherited === undefined)
    throw new SchemaError('No constraint is named for a schema that allows nothing');
  return node({ verdicts: [{ constraint: inherited, schema: reporting.holds(false) }] });
}

function reportWhole(schema: JsonObject, constraint: string, reporting: Reporting): Schema {
  return node({
    verdicts: [{ constraint, schema: reporting.holds(schema) }],
    advice: adviceOf(schema, reporting),
  });
}

function reportParts(schema: JsonObject, reporting: Reporting, inherited: string | undefined): Schema {
  const keywords = assertionsOf(schema);
  const place = { schema, keywords, inherited, reporting, report };
  return node({
    guards: guardsOf(place),
    verdicts: verdictsOf(place),
    structure: structureOf(place),
    advice: adviceOf(schema, reporting),
  });
}

function adviceOf(schema: JsonObject, reporting: Reporting): Schema {
  return conjoin(asSchemas(schema['x-advice'] ?? []).map((advice) => report(advice, reporting)));
}

interface Node {
  readonly guards?: readonly Verdict[];
  readonly verdicts?: readonly Verdict[];
  readonly structure?: Schema;
  readonly advice?: Schema;
}

function node({ guards = [], verdicts = [], structure = true, advice = true }: Node): Schema {
  if (guards.length + verdicts.length === 0 && advice === true) return structure;
  const parts: Record<string, JsonValue> = {};
  if (guards.length > 0) parts['guards'] = guards.map(verdictJson);
  if (verdicts.length > 0) parts['verdicts'] = verdicts.map(verdictJson);
  if (structure !== true) parts['structure'] = structure;
  if (advice !== true) parts['advice'] = advice;
  return { 'report:node': parts };
}

function verdictJson({ constraint, schema }: Verdict): JsonObject {
  return { constraint, schema };
}
