import type { ResponseSchemas } from '../responses/response-schemas.js';
import type { JsonSchema } from '../json-schema/json-schema.js';
import { keyText, moduleHead } from '../tables/module-text.js';
import { declaration } from './declaration.js';
import { formatTypeScript } from './format.js';
import { responseTypeName } from './type-names.js';
import { definitionTypeSchema } from './type-schema.js';

/** The module src/generated/types/responses.ts: the forms of answer, and the answers of endpoints that say more. */
export async function responseTypesModule({ forms, endpoints }: ResponseSchemas): Promise<string> {
  const declarations = await Promise.all([...forms, ...endpoints].map(([id, schema]) => typeOf(id, schema)));
  const formNames = [...forms.keys()].map(responseTypeName);
  const entries = [...endpoints.keys()].map((id) => `  ${keyText(id)}: ${responseTypeName(id)};`);
  return formatTypeScript(`${moduleHead}
${declarations.join('\n')}
/** An answer in one of the forms that all endpoints share. */
export type BrazeResponse = ${formNames.join(' | ')};

/** What endpoints answer when all went well, where their pages say more than the shared forms; by the endpoint's id. */
export interface EndpointResponses {
${entries.join('\n')}
}
`);
}

function typeOf(id: string, schema: JsonSchema): Promise<string> {
  const name = responseTypeName(id);
  return declaration(name, definitionTypeSchema(name, schema), {});
}
