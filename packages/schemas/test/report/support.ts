import { liftedAjv } from '../../generator/compile/ajv.js';
import type { JsonSchema } from '../../generator/json-schema/json-schema.js';
import { reportDocument } from '../../generator/report/report-schema.js';
import type { ReportMode } from '../../generator/report/reporting.js';
import type { PartialValue } from '../../src/partial/partial-value.js';
import type { ConstraintError } from '../../src/validator.js';

/** What a schema's reporting form says of values: `<pointer> <constraint>` and the key, if there is one. */
export function reporter(schema: JsonSchema, mode: ReportMode): (value: PartialValue) => readonly string[] {
  const errors = errorsOf(schema, mode);
  return (value) =>
    errors(value).map(({ instancePath, params: { constraint, key } }) =>
      [instancePath, constraint, key].filter((part) => part !== undefined && part !== '').join(' '),
    );
}

/** The errors themselves. */
export function errorsOf(
  schema: JsonSchema,
  mode: ReportMode,
): (value: PartialValue) => readonly ConstraintError[] {
  const validate = liftedAjv().compile(reportDocument(schema, mode));
  return (value) =>
    validate(value) ? [] : ((validate.errors ?? []) as unknown as readonly ConstraintError[]);
}
