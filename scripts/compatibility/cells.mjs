import { join } from 'node:path';

import { lintProject } from './lint.mjs';
import {
  compilerNames,
  eslintInstallations,
  nodeVersions,
  parserProjects,
  typescriptInstallations,
} from './matrix.mjs';
import { lintCasesWithOxlint, lintWithOxlint } from './oxlint.mjs';
import { withNpm, withPnpm, withYarn } from './package-managers.mjs';
import { checkTypes } from './types.mjs';

/** @typedef {import('./lint.mjs').Outcome} Outcome */
/** @typedef {import('./sandbox.mjs').Sandbox} Sandbox */

/**
 * @typedef {object} Cell
 * @property {string} group
 * @property {string} name
 * @property {() => Outcome | Promise<Outcome>} run
 * @property {string} [knownRed] why it fails, where that is known and stays so
 */

/** @typedef {Pick<Cell, 'group' | 'name' | 'knownRed'> & Outcome} CellResult */

const noHooksForRequire =
  'Plug’n’Play can only tell Node where the modules of a required ES module are where Node has `module.registerHooks` (22.15, 23.5): before, ESLint ends with that error; `nodeLinker: node-modules` works';

/** What each configuration reads files with. */
const parserNames = {
  espree: 'espree',
  typescript: '@typescript-eslint/parser',
  typed: '@typescript-eslint/parser with types',
  babel: '@babel/eslint-parser',
  vue: 'vue-eslint-parser',
  svelte: 'svelte-eslint-parser',
  json: '@eslint/json',
  jsonc: 'jsonc-eslint-parser',
};

/**
 * @param {Sandbox} sandbox
 * @returns {readonly Cell[]}
 */
export function cellsOf(sandbox) {
  return [
    ...nodeCells(sandbox),
    ...eslintInstallations.flatMap((eslint) =>
      parserProjects.map((project) => ({
        group: 'Parsers',
        name: `${eslint}, ${parserNames[project]}`,
        run: () => lintProject(sandbox.installation(eslint), project),
      })),
    ),
    ...typescriptInstallations.flatMap((typescript) =>
      /** @type {const} */ (['typescript', 'typed']).map((project) => ({
        group: 'TypeScript',
        name: `${typescript}, ${parserNames[project]}`,
        run: () => lintProject(sandbox.installation(typescript), project),
      })),
    ),
    ...compilerNames.map((compiler) => ({
      group: 'Types of the packages',
      name: compiler,
      run: () => checkTypes(sandbox.installation('types'), compiler),
    })),
    { group: 'Package managers', name: 'npm', run: () => withNpm(sandbox) },
    { group: 'Package managers', name: 'pnpm', run: () => withPnpm(sandbox) },
    {
      group: 'Package managers',
      name: 'yarn (Plug’n’Play), Node 24',
      run: () => withYarn(sandbox, '24'),
    },
    {
      group: 'Package managers',
      name: 'yarn (Plug’n’Play), Node 20.19.0',
      run: () => withYarn(sandbox, '20.19.0'),
      knownRed: noHooksForRequire,
    },
    { group: 'oxlint', name: 'the project', run: () => lintWithOxlint(sandbox.installation('oxlint')) },
    {
      group: 'oxlint',
      name: 'every case of the rules’ tests',
      run: () => lintCasesWithOxlint(sandbox.installation('oxlint')),
    },
  ];
}

/**
 * @param {Sandbox} sandbox
 * @returns {readonly Cell[]}
 */
function nodeCells(sandbox) {
  return nodeVersions.flatMap((version) =>
    eslintInstallations.map((eslint) => ({
      group: 'Node',
      name: `Node ${version}, ${eslint}`,
      run: () => {
        const command = [sandbox.node(version), join('node_modules', 'eslint', 'bin', 'eslint.js')];
        return lintProject(sandbox.installation(eslint), 'typescript', { command });
      },
    })),
  );
}
