/** What is said while code is looked for and checked, and at the end of a report. */
export const lintTexts = {
  leftOut: '{{path}} was left out: {{reason}}.',
  noSource: 'it is neither JavaScript nor TypeScript, nor Vue, Svelte or JSON',
  noSchema: 'it is JSON, and its "$schema" names no endpoint of Braze',
  ignoredByEslint: 'the configuration of ESLint ignores it (--no-ignore checks it all the same)',
  nothingToCheck: '{{path}} has nothing to check that was not checked already.',
  noMatch: 'no file matches',
  nothingStaged: 'Nothing that can be checked is staged.',
  notInGit: 'this is not in a git repository, so nothing is staged',
  noGit: 'git could not be run: {{fault}}',
  eslintUnread:
    'The configuration of ESLint could not be read, so nothing is left out because of its ignores: {{fault}}',
  unknownFormat:
    "Unknown format '{{format}}': choose {{formats}}, or a formatter of ESLint that is installed.",
  formatFailed: "The formatter '{{format}}' failed: {{fault}}",
  leftOutByEslint: 'ESLint leaves this file out',
  tooManyWarnings: {
    one: '{{count}} warning, and --max-warnings allows {{limit}}.',
    other: '{{count}} warnings, and --max-warnings allows {{limit}}.',
  },
  searching: 'Looking for files',
  checking: 'Checking {{done}} of {{total}} files',
  noFindings: 'No findings in {{files}}.',
  findings: '{{found}} in {{affected}} of {{files}}.',
  both: '{{errors}} and {{warnings}}',
  files: { one: '{{count}} file', other: '{{count}} files' },
  errors: { one: '{{count}} error', other: '{{count}} errors' },
  warnings: { one: '{{count}} warning', other: '{{count}} warnings' },
  unchecked: { one: '{{count}} path could not be checked.', other: '{{count}} paths could not be checked.' },
  errorMeans: 'Error: by its documentation, Braze refuses the request (4XX).',
  warningMeans: 'Warning: Braze accepts the request and ignores a part of it.',
  error: 'error',
  warning: 'warning',
  unreadable: 'cannot be read',
  possibleFix: 'Possible fix: {{fix}}',
  howToAdd: `To see findings in the editor and in CI, add the plugin to your repository's ESLint:

  npm install --save-dev eslint eslint-plugin-braze

  // eslint.config.js
  import braze from 'eslint-plugin-braze';
  export default [braze.configs.recommended];
`,
} as const;
