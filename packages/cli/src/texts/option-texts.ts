/** What `--help` says, and what is wrong with arguments. */
export const optionTexts = {
  program: 'Checks the requests that your code sends to Braze, before they are sent.',
  paths: 'files, folders or globs; the current folder when there are none',
  format: 'pretty, json, sarif, github, or a formatter of ESLint, by its name or path',
  strict: 'report what Braze accepts but loses as an error, too',
  quiet: 'show errors only',
  maxWarnings: 'end with 1 when there are more warnings than this',
  fix: 'write what can be mended without changing what is sent',
  cache: 'check only the files that have changed since the last time',
  cacheLocation: 'where the cache is kept',
  cacheStrategy: 'how a change is noticed: by metadata (time and size) or by content',
  staged: 'check what is staged in git, as it would be committed',
  stdin: 'check the text of the standard input',
  stdinFilename: 'the name that the text of the standard input goes by',
  outputFile: 'write the report to a file',
  config: 'a file with settings, in place of the one that is found',
  noIgnore: 'also check what .gitignore and the ignores of eslint.config leave out',
  noProgress: 'show no progress',
  version: 'show the version',
  help: 'show this text',
  after: `
Without a command, the code is checked. Exit codes: 0 no errors, 1 errors or too many warnings, 2 something could not be read
or understood.`,
  audit: 'list every call to Braze: what of it is checked, and why not the rest',
  permissions: 'list the permissions that the API key of this code needs',
  reportFormat: 'table, json or markdown',
  explain: 'say what an answer of Braze means, and which rule prevents it',
  answer:
    'a status and its text, a response body, or what `curl -i` printed; without any, the standard input is read',
  answerFormat: 'text or json',
  notANumber: 'It has to be a whole number from 0 up.',
  stdinAndPaths: '--stdin reads one text; it cannot go together with paths.',
  stdinAndStaged: '--stdin and --staged cannot go together.',
  fixNeedsFiles:
    '--fix writes files, so it cannot go together with --{{option}}: what is checked there is not the file in your folder.',
  seeHelp: 'See braze-lint --help.',
} as const;
