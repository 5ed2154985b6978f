// The official JSON Schema test suite over the lifted schemas: `npm run test:json-schema-suite -- <its folder tests/draft2020-12>`.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { root, run } from './lib/run.mjs';

const folder = process.argv[2] ?? process.env['JSON_SCHEMA_TEST_SUITE'];
if (folder === undefined || !existsSync(join(folder, 'optional'))) {
  console.error(
    'Name the folder tests/draft2020-12 of a copy of https://github.com/json-schema-org/JSON-Schema-Test-Suite.',
  );
  process.exitCode = 2;
} else {
  process.env['JSON_SCHEMA_TEST_SUITE'] = resolve(folder);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  process.exitCode = run(process.execPath, [jest, 'packages/schemas/test/json-schema-suite']);
}
