// What is tried together. Versions that are no ranges are the lowest ones that we promise.

/**
 * A folder with the packed tarballs and these packages.
 * @typedef {object} Installation
 * @property {readonly string[]} packages
 * @property {readonly string[]} [ours] names of our packages; those that a user of the ESLint plugin gets when absent
 */

/** What a user of a language lints with: a configuration in scripts/packed/project/configs. */
export const projects = {
  espree: ['src/notify.js'],
  babel: ['src/notify.js'],
  typescript: ['src/notify.js', 'src/schedule.ts'],
  typed: ['typed/remind.ts'],
  vue: ['src/Notify.vue'],
  svelte: ['src/Notify.svelte'],
  json: ['payloads/order-sent.json', 'payloads/welcome.json'],
  jsonc: ['payloads/order-sent.json', 'payloads/welcome.json'],
};

/** @typedef {keyof typeof projects} Project */

/** What is found in each file, as `line:column rule`. @type {Readonly<Record<string, readonly string[]>>} */
export const expectedFindings = {
  'src/notify.js': [
    '5:26 braze/require-recipients',
    '6:7 braze/no-unknown-property',
    '7:70 braze/valid-push-extra',
  ],
  'src/schedule.ts': ['13:25 braze/valid-datetime'],
  'src/Notify.vue': [
    '6:26 braze/require-recipients',
    '7:7 braze/no-unknown-property',
    '8:70 braze/valid-push-extra',
  ],
  'src/Notify.svelte': [
    '6:26 braze/require-recipients',
    '7:7 braze/no-unknown-property',
    '8:70 braze/valid-push-extra',
  ],
  'typed/remind.ts': ['8:16 braze/valid-payload'],
  'payloads/order-sent.json': [
    '1:1 braze/require-recipients',
    '3:3 braze/no-unknown-property',
    '4:75 braze/valid-push-extra',
  ],
  'payloads/welcome.json': [],
};

const anyEslint = [
  'typescript@~6.0',
  '@typescript-eslint/parser@8',
  'vue-eslint-parser@10',
  'svelte@5',
  'svelte-eslint-parser@1',
  'jsonc-eslint-parser@3',
];
const babel7 = ['@babel/core@7', '@babel/eslint-parser@7'];
const babel8 = ['@babel/core@8', '@babel/eslint-parser@8'];
const parser = '@typescript-eslint/parser@8';

/** @type {Readonly<Record<string, Installation>>} */
export const installations = {
  'ESLint 9.15.0': { packages: ['eslint@9.15.0', '@eslint/json@0.14', ...babel7, ...anyEslint] },
  'ESLint 9': { packages: ['eslint@9', '@eslint/json@0.14', ...babel7, ...anyEslint] },
  'ESLint 10': { packages: ['eslint@10', '@eslint/json@2', ...babel8, ...anyEslint] },
  'ESLint 10 alone': { packages: ['eslint@10'] },
  'TypeScript 5.0': { packages: ['eslint@10', 'typescript@5.0.4', parser] },
  'TypeScript 5.9': { packages: ['eslint@10', 'typescript@5.9', parser] },
  'TypeScript 6 beside 7': {
    packages: ['eslint@10', 'typescript@~6.0', 'typescript-7@npm:typescript@7', parser],
  },
  types: {
    packages: [
      'eslint@10',
      'typescript@~6.0',
      'typescript-5.4@npm:typescript@5.4',
      'typescript-7@npm:typescript@7',
    ],
    ours: ['schemas', 'analyzer', 'eslint-plugin-braze', 'language-service', 'braze-lint'],
  },
  yarn: { packages: ['@yarnpkg/cli-dist@4'], ours: [] },
  oxlint: { packages: ['eslint@10', 'oxlint@1', 'typescript@~6.0', parser] },
};

export const nodeVersions = ['20.19.0', '22.13.0', '22', '24'];
export const eslintInstallations = ['ESLint 9.15.0', 'ESLint 9', 'ESLint 10'];
/** @type {readonly Project[]} */
export const parserProjects = ['espree', 'typescript', 'typed', 'babel', 'vue', 'svelte', 'json', 'jsonc'];
export const typescriptInstallations = ['TypeScript 5.0', 'TypeScript 5.9', 'TypeScript 6 beside 7'];
export const compilers = {
  'TypeScript 5.4': 'typescript-5.4',
  'TypeScript 6': 'typescript',
  'TypeScript 7': 'typescript-7',
};
export const compilerNames = /** @type {const} */ (['TypeScript 5.4', 'TypeScript 6', 'TypeScript 7']);
