import { endpoints, schemaOf } from '@braze-lint/schemas';
import braze from 'eslint-plugin-braze';
import schemaValidator from 'eslint-plugin-json-schema-validator';
import * as parser from 'jsonc-eslint-parser';

import { emptyPlugin, linting } from './engines.mjs';
import { payloads } from './payloads.mjs';

const idOf = (endpoint) => endpoints.find(({ path, method }) => path === endpoint && method === 'POST').id;

/**
 * Bodies as JSON files, and ways to lint them: both plugins are told which files go to which endpoint.
 * @param {number} count
 */
export function jsonSubjects(count) {
  const sources = Array.from({ length: count }, (_, index) => {
    const kind = index % payloads.length;
    return {
      filename: `bodies/${String(kind)}/${String(index)}.json`,
      code: JSON.stringify(payloads[kind].body, null, 2),
    };
  });
  const base = { files: ['**/*.json'], languageOptions: { parser } };
  const globs = payloads.map(({ endpoint }, kind) => ({
    endpoint,
    glob: `**/bodies/${String(kind)}/*.json`,
  }));
  const files = globs.map(({ endpoint, glob }) => ({ files: [glob], endpoint: `POST ${endpoint}` }));
  const schemas = globs.map(({ endpoint, glob }) => ({
    fileMatch: [glob],
    schema: schemaOf(idOf(endpoint)),
  }));
  const rules = Object.assign({}, ...[braze.configs.all].flat().map((config) => config.rules));
  return {
    subjects: {
      none: linting(sources, [base]),
      empty: linting(sources, [
        { ...base, plugins: { empty: emptyPlugin }, rules: { 'empty/empty': 'error' } },
      ]),
      all: linting(sources, [{ ...base, plugins: { braze }, rules, settings: { braze: { files } } }]),
      schema: linting(sources, [
        {
          ...base,
          plugins: { schema: schemaValidator },
          rules: { 'schema/no-invalid': ['error', { schemas, useSchemastoreCatalog: false }] },
        },
      ]),
    },
  };
}
