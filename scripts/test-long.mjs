// The random tests with many more runs than in `npm test`: `npm run test:long`, or `npm run test:long -- 2000000`.
import { join } from 'node:path';

import { root, run } from './lib/run.mjs';

process.env['BRAZE_LINT_PROPERTY_RUNS'] = process.argv[2] ?? '500000';
process.env['BRAZE_LINT_PROPERTY_SEED'] ??= String(Date.now() % 2 ** 31);

console.log(`Seed ${process.env['BRAZE_LINT_PROPERTY_SEED']}`);
const jest = join(root, 'node_modules/jest/bin/jest.js');
const tests = ['proof', 'routes'].map((name) => `packages/analyzer/test/properties/${name}.test.ts`);
process.exitCode = run(process.execPath, [jest, ...tests]);
