import type { KeywordCxt } from 'ajv/dist/2020.js';
import { _, getProperty, Name, nil } from 'ajv/dist/compile/codegen/index.js';
import type { Code } from 'ajv/dist/compile/codegen/index.js';
import { resetErrorsCount } from 'ajv/dist/compile/errors.js';
import type { Type } from 'ajv/dist/compile/util.js';

import { schemaCondition } from './schema-condition.js';

/** How Ajv calls the number of errors in the code that it generates. */
const ERRORS = new Name('errors');

/** Where a subschema stands below the keyword's value. */
export type Steps = readonly (string | number)[];

/** The data that a subschema is about, where it is not the keyword's own. */
export interface Target {
  readonly dataProp?: Name;
  readonly dataPropType?: Type;
  readonly data?: Name;
}

/** Generates the check of a subschema that reports nothing, and gives the answer. */
export function silentSubschema(cxt: KeywordCxt, steps: Steps, target: Target = {}): Code {
  const { gen } = cxt;
  const place = subschemaAt(cxt, steps);
  const condition = schemaCondition(gen, targetData(cxt, target), place.schema);
  if (condition !== undefined) return _`(${condition})`;
  const errors = gen.const('_errs', ERRORS);
  const valid = gen.name('_valid');
  cxt.subschema({ ...place, ...target, compositeRule: true, createErrors: false, allErrors: false }, valid);
  gen.if(_`!${valid}`, () => {
    resetErrorsCount(gen, errors);
  });
  return valid;
}

function targetData(cxt: KeywordCxt, { data, dataProp }: Target): Code {
  if (data !== undefined) return data;
  return dataProp === undefined ? cxt.data : _`${cxt.data}[${dataProp}]`;
}

/** Generates the check of a subschema that reports what is wrong. */
export function reportingSubschema(cxt: KeywordCxt, steps: Steps): void {
  cxt.subschema(subschemaAt(cxt, steps), cxt.gen.name('_valid'));
}

interface SubschemaPlace {
  readonly schema: object | boolean;
  readonly schemaPath: Code;
  readonly errSchemaPath: string;
  readonly topSchemaRef: Code;
}

function subschemaAt(cxt: KeywordCxt, steps: Steps): SubschemaPlace {
  const { it, keyword } = cxt;
  const path = steps.reduce<Code>((code, step) => _`${code}${getProperty(step)}`, nil);
  return {
    schema: steps.reduce<unknown>(child, cxt.schema) as object | boolean,
    schemaPath: _`${it.schemaPath}${getProperty(keyword)}${path}`,
    errSchemaPath: [it.errSchemaPath, keyword, ...steps].join('/'),
    topSchemaRef: it.topSchemaRef,
  };
}

function child(schema: unknown, step: string | number): unknown {
  return (schema as Readonly<Record<string | number, unknown>>)[step];
}
