import { readFileSync } from 'node:fs';

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

import type {
  CatalogEndpoint,
  CatalogErrors,
  CatalogHosts,
  CatalogObject,
  CatalogRequests,
} from './catalog.js';
import type { Mistake } from './mistake.js';
import type { CatalogResponses } from './responses.js';
import { describeShapeError } from './shape-message.js';
import type { FieldPath, YamlFile } from './yaml-file.js';

/** The kinds of files, by their definition in catalog.schema.json. */
export interface FileKinds {
  readonly endpoint: CatalogEndpoint;
  readonly object: CatalogObject;
  readonly errors: CatalogErrors;
  readonly hosts: CatalogHosts;
  readonly requests: CatalogRequests;
  readonly responses: CatalogResponses;
}

/** Checks whether a file has the fields of its kind. */
export type ShapeCheck = <Name extends keyof FileKinds>(
  kind: Name,
  file: YamlFile,
) => { readonly content: FileKinds[Name] | undefined; readonly mistakes: readonly Mistake[] };

/** Compiles catalog.schema.json, given as its text. */
export function shapeCheck(schemaText: string): ShapeCheck {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false });
  ajv.addSchema(JSON.parse(schemaText) as object, 'catalog');
  return (kind, file) => {
    if (file.value === undefined) return { content: undefined, mistakes: file.mistakes };
    const validate = validatorOf(ajv, kind);
    if (validate(file.value)) return { content: file.value, mistakes: file.mistakes };
    return {
      content: undefined,
      mistakes: [...file.mistakes, ...shapeMistakes(file, validate.errors ?? [])],
    };
  };
}

/** The checked-in schema of the catalogue, as text. */
export function readCatalogSchema(folder: string): string {
  return readFileSync(`${folder}/catalog.schema.json`, 'utf8');
}

function validatorOf<Name extends keyof FileKinds>(
  ajv: Ajv2020,
  kind: Name,
): ValidateFunction<FileKinds[Name]> {
  const validate = ajv.getSchema<FileKinds[Name]>(`catalog#/$defs/${kind}`);
  if (validate === undefined) throw new Error(`catalog.schema.json has no definition "${kind}"`);
  return validate as ValidateFunction<FileKinds[Name]>;
}

function shapeMistakes(file: YamlFile, errors: readonly ErrorObject[]): readonly Mistake[] {
  const unique = new Map<string, Mistake>();
  for (const error of errors) {
    const described = describeShapeError(error);
    if (described === undefined) continue;
    const owner = pathOf(error.instancePath);
    const field = described.field === undefined ? owner : [...owner, described.field];
    const mistake = file.mistakeAt(field, described.message);
    unique.set(`${mistake.field}\n${mistake.message}`, mistake);
  }
  return [...unique.values()];
}

function pathOf(pointer: string): FieldPath {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
