/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/**
 * Jest runs CommonJS. Under node_modules it transforms `.mjs` files and these packages, whose `.js` files are ES modules.
 */
const esModules: string[] = ['@eslint/json', 'eslint-plugin-regexp', 'ky', 'p-map', 'verkit'];

const inStore = String.raw`(?:\.pnpm/[^/]+/node_modules/)?`;

/** The official JSON Schema test suite is not kept here: its test runs where its folder is named. */
const withoutSuite = process.env['JSON_SCHEMA_TEST_SUITE'] === undefined ? ['/test/json-schema-suite/'] : [];

/** What each of the packages that judge has to reach, in percent, by the tests of the three: `npm run test:coverage`. */
const covered = { statements: 98, branches: 95 };

const config: Config = {
  testEnvironment: 'node',
  // The default leaves one core free, which on two cores means no worker at all: everything in one process that only grows.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/packages/*/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/fixtures/', ...withoutSuite],
  modulePathIgnorePatterns: ['<rootDir>/artifacts/', '<rootDir>/packages/[^/]+/dist/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  resolver: '<rootDir>/scripts/lib/jest-resolver.cjs',
  moduleNameMapper: {
    '^@braze-lint/(schemas|analyzer|language-service)$': '<rootDir>/packages/$1/src/index.ts',
    '^@braze-lint/analyzer/first-look$': '<rootDir>/packages/analyzer/src/first-look.ts',
    '^eslint-plugin-braze$': '<rootDir>/packages/eslint-plugin/src/index.ts',
    '^braze-lint$': '<rootDir>/packages/cli/src/index.ts',
  },
  transform: {
    '^.+\\.(?:ts|mts|js|mjs)$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'commonjs' },
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!${inStore}(?:${esModules.join('|')})/).*(?<!\\.mjs)$`],
  // Istanbul counts statements and branches of the source; what V8 counts are lines, and ranges of what SWC made of them.
  coverageProvider: 'babel',
  collectCoverageFrom: [
    'packages/{analyzer,schemas,eslint-plugin}/src/**/*.ts',
    'packages/schemas/generator/**/*.ts',
    '!**/generated/**',
    // They only say what others export: their statements are what the compiler makes of that.
    '!packages/{analyzer,schemas}/src/index.ts',
    // Every build runs them, in a process of its own that is not measured.
    '!packages/schemas/generator/main.ts',
    '!packages/schemas/generator/facts/main.ts',
  ],
  coverageDirectory: 'artifacts/coverage',
  coverageReporters: ['text-summary', 'json', 'html'],
  coverageThreshold: {
    global: {},
    './packages/analyzer/': covered,
    './packages/schemas/': covered,
    './packages/eslint-plugin/': covered,
  },
};

export default config;
