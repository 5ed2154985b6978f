// The language service at every position of every example, and compared with ESLint on every case of the rules, of which `npm test`
// takes samples: `npm run test:editor-sweep`.
import { join } from 'node:path';

import { root, run } from './lib/run.mjs';

process.env['BRAZE_LINT_SWEEP'] = 'all';

const jest = join(root, 'node_modules/jest/bin/jest.js');
const tests = ['properties', 'conformance'].map((name) => `packages/language-service/test/${name}`);
process.exitCode = run(process.execPath, [jest, '--testTimeout=600000', ...tests]);
