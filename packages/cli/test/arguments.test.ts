import { describe, expect, it } from '@jest/globals';

import { parseArguments } from '../src/arguments.js';

describe('parseArguments', () => {
  it('checks the current folder when nothing is said', () => {
    expect(parseArguments([])).toEqual({
      kind: 'lint',
      options: { paths: ['.'], format: 'pretty', strict: false },
    });
  });

  it('takes paths, a format and --strict in any order', () => {
    expect(parseArguments(['src', '--format', 'json', 'lib/a.ts', '--strict'])).toEqual({
      kind: 'lint',
      options: { paths: ['src', 'lib/a.ts'], format: 'json', strict: true },
    });
    expect(parseArguments(['-f', 'stylish'])).toMatchObject({ options: { format: 'stylish' } });
  });

  it('takes paths that begin with a dash after --', () => {
    expect(parseArguments(['--', '--strict'])).toMatchObject({
      options: { paths: ['--strict'], strict: false },
    });
  });

  it('knows --help and --version', () => {
    expect(parseArguments(['-h', 'src'])).toEqual({ kind: 'help' });
    expect(parseArguments(['--version'])).toEqual({ kind: 'version' });
  });

  it.each([
    [['--format', 'xml'], "Unknown format 'xml': choose pretty, stylish, json."],
    [['--fromat=json'], /^Unknown option '--fromat'/],
    [['--format'], /--format.* argument missing/],
    [['--strict=yes'], /--strict.* does not take an argument/],
  ])('says what is wrong with %j', (args, message) => {
    expect(parseArguments(args)).toEqual({ kind: 'misuse', message: expect.stringMatching(message) });
  });
});
