import standalone from 'ajv/dist/standalone/index.js';

import type { JsonSchema } from '../json-schema/json-schema.js';
import { RUNTIME_NAMESPACE } from '../keywords/runtime-function.js';
import { reportDocument } from '../report/report-schema.js';
import { liftedAjv } from './ajv.js';

/**
 * The source of an ES module that exports the validators of one schema: `whole` for values without holes, `may` for
 * partial values. It imports the run-time functions of the keywords from `runtimeModule`.
 */
export function moduleCode(schema: JsonSchema, runtimeModule: string): string {
  const ajv = liftedAjv();
  ajv.addSchema(reportDocument(schema, 'whole'), 'whole');
  ajv.addSchema(reportDocument(schema, 'may'), 'may');
  const code = standalone.default(ajv, { whole: 'whole', may: 'may' });
  return `import * as ${RUNTIME_NAMESPACE} from ${JSON.stringify(runtimeModule)};\n${code}`;
}
