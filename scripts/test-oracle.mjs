// Programs that are run and linted, many more than in `npm test`: `npm run test:oracle`, or `npm run test:oracle -- 20000`.
import { join } from 'node:path';

import { root, run } from './lib/run.mjs';

process.env['BRAZE_LINT_ORACLE_PROGRAMS'] = process.argv[2] ?? '5000';
process.env['BRAZE_LINT_ORACLE_SEED'] ??= String(Date.now() % 2 ** 31);

console.log(`Seed ${process.env['BRAZE_LINT_ORACLE_SEED']}`);
const jest = join(root, 'node_modules/jest/bin/jest.js');
process.exitCode = run(process.execPath, [jest, 'packages/eslint-plugin/test/oracle']);
