import type { Catalog, CatalogEndpoint } from '../catalog/catalog.js';
import type { AnswerPart, AnswerParts, CatalogResponses } from '../catalog/responses.js';
import type { JsonSchema } from '../json-schema/json-schema.js';
import { responseTypeName } from '../types/type-names.js';

/** The forms that the answer to a request that succeeded can have at every endpoint. */
const successForms: ReadonlySet<string> = new Set(['success', 'minor-errors']);

/** The schemas of answers, by the names of their types. */
export interface ResponseSchemas {
  /** The forms that all endpoints share. */
  readonly forms: ReadonlyMap<string, JsonSchema>;
  /** What endpoints answer when all went well, where their pages say more than the shared forms; by id. */
  readonly endpoints: ReadonlyMap<string, JsonSchema>;
}

export function responseSchemas({ endpoints, responses }: Catalog): ResponseSchemas {
  const forms = responses.responses.map(({ id, title, description, properties }): [string, JsonSchema] => [
    id,
    { title, description, ...answerSchema(properties) },
  ]);
  const own = [...endpoints].flatMap(([id, endpoint]): readonly [string, JsonSchema][] => {
    const schema = successSchema(endpoint, responses);
    return schema === undefined ? [] : [[id, schema]];
  });
  return { forms: new Map(forms), endpoints: new Map(own) };
}

/** responses.json: a JSON Schema whose definitions are the answers. */
export function responsesSchema({ forms, endpoints }: ResponseSchemas): JsonSchema {
  const definitions = [...forms, ...endpoints].map(([id, schema]) => [responseTypeName(id), schema] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://braze-lint.dev/schemas/responses.json',
    title: 'Answers of the REST API',
    description:
      'Has a definition for each documented form of answer, and for each endpoint that adds to them.',
    $defs: Object.fromEntries(definitions),
  };
}

function successSchema(endpoint: CatalogEndpoint, shared: CatalogResponses): JsonSchema | undefined {
  const found = Object.entries(endpoint.responses ?? {}).find(
    ([status, { properties }]) => status.startsWith('2') && properties !== undefined,
  );
  if (found === undefined) return undefined;
  const [status, { description, properties, shared: hasShared = true }] = found;
  const title = `Answer ${status} of ${endpoint.path}`;
  const parts = { ...(hasShared ? sharedParts(shared) : {}), ...properties };
  return { title, description, ...answerSchema(parts) };
}

/** The keys of the forms of success; those that not every form has may be missing. */
function sharedParts({ responses }: CatalogResponses): AnswerParts {
  const forms = responses.filter(({ id }) => successForms.has(id)).map(({ properties }) => properties);
  const parts = new Map<string, AnswerPart>();
  for (const [key, part] of forms.flatMap((properties) => Object.entries(properties))) {
    const isEverywhere = forms.every((properties) => properties[key]?.required === true);
    if (!parts.has(key)) parts.set(key, { ...part, required: isEverywhere });
  }
  return Object.fromEntries(parts);
}

function answerSchema(properties: AnswerParts): JsonSchema {
  const required = Object.entries(properties).filter(([, part]) => part.required === true);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, partSchema(part)])),
    required: required.map(([key]) => key),
  };
}

function partSchema({ type, description, const: only, items, properties, examples }: AnswerPart): JsonSchema {
  return {
    description,
    type,
    ...(only === undefined ? {} : { enum: [only] }),
    ...(items === undefined ? {} : { items: partSchema(items) }),
    ...(properties === undefined ? {} : answerSchema(properties)),
    ...(examples === undefined ? {} : { examples }),
  };
}
