import type { ErrorObject } from 'ajv/dist/2020.js';

/** What an error of Ajv says about the catalogue, in plain words. */
export interface ShapeMessage {
  /** The field of the object that the error speaks of, for unknown and missing fields. */
  readonly field?: string;
  readonly message: string;
}

/** `undefined` for errors that only repeat what another one says. The errors must be verbose ones. */
export function describeShapeError(error: ErrorObject): ShapeMessage | undefined {
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownField(String(params['additionalProperty']), fieldsOf(error.parentSchema));
    case 'required':
    case 'dependentRequired':
      return { field: String(params['missingProperty']), message: 'is missing' };
    case 'type':
      return { message: `must be ${typeNames(params['type'])}` };
    case 'enum':
      return { message: `must be ${oneOf(params['allowedValues'])}, not ${JSON.stringify(error.data)}` };
    case 'pattern':
      return { message: `${JSON.stringify(error.data)} does not have the form ${String(params['pattern'])}` };
    case 'minLength':
    case 'minItems':
      return { message: 'must not be empty' };
    case 'false schema':
      return { message: 'has no meaning for an element of a list' };
    case 'if':
    case 'propertyNames':
      return undefined;
    default:
      return { message: error.message ?? error.keyword };
  }
}

function unknownField(field: string, known: readonly string[]): ShapeMessage {
  return { field, message: `is not a field of the catalogue; known here: ${known.join(', ')}` };
}

function fieldsOf(schema: unknown): readonly string[] {
  const listed =
    typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : {};
  return Object.keys(listed ?? {});
}

function typeNames(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    object: 'a group of fields',
    array: 'a list',
    null: 'null',
  };
  return [type]
    .flat()
    .map((name) => names[String(name)] ?? String(name))
    .join(' or ');
}

function oneOf(values: unknown): string {
  const list = Array.isArray(values) ? values.map((value) => String(value)) : [];
  return list.length === 1 ? list.join('') : `one of ${list.join(', ')}`;
}
