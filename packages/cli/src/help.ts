/** What `--help` prints. */
export const help = `Checks the requests that your code sends to Braze, before they are sent.

Usage: braze-lint [options] [paths...]

Paths are files, folders or globs; without any, the current folder is checked. Of a folder, all JavaScript and
TypeScript is read (js, jsx, mjs, cjs, ts, tsx, mts, cts), except node_modules and what builds leave behind, and the
JSON (json, jsonc, json5) whose "$schema" is that of an endpoint.

Options:
  -f, --format <name>  pretty (default), stylish, or json as ESLint writes it
      --strict         report what Braze accepts but loses as an error, too
  -h, --help           show this text
  -v, --version        show the version

Exit codes: 0 no errors, 1 errors, 2 something could not be read or understood.
`;
