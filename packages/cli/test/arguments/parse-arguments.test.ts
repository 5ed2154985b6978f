import { describe, expect, it } from '@jest/globals';

import { parseArguments } from '../../src/arguments/parse-arguments.js';

const lintDefaults = {
  paths: ['.'],
  source: { kind: 'files' },
  format: 'pretty',
  strict: false,
  quiet: false,
  fix: false,
  ignore: true,
  progress: true,
};

describe('parseArguments', () => {
  it('checks the current folder when nothing is said', () => {
    expect(parseArguments([])).toEqual({ kind: 'lint', options: lintDefaults });
  });

  it('takes paths, a format and --strict in any order', () => {
    expect(parseArguments(['src', '--format', 'json', 'lib/a.ts', '--strict'])).toEqual({
      kind: 'lint',
      options: { ...lintDefaults, paths: ['src', 'lib/a.ts'], format: 'json', strict: true },
    });
    expect(parseArguments(['-f', 'stylish'])).toMatchObject({ options: { format: 'stylish' } });
  });

  it('takes everything else that there is for checking', () => {
    const args = ['--quiet', '--max-warnings', '0', '--fix', '--cache', '-c', 'x.json', '-o', 'out.sarif'];
    expect(parseArguments([...args, '--no-ignore', '--no-progress', '--cache-strategy=content'])).toEqual({
      kind: 'lint',
      options: {
        ...lintDefaults,
        quiet: true,
        maxWarnings: 0,
        fix: true,
        cache: { location: '.brazelintcache', strategy: 'content' },
        config: 'x.json',
        outputFile: 'out.sarif',
        ignore: false,
        progress: false,
      },
    });
  });

  it('takes what is staged, or the standard input', () => {
    expect(parseArguments(['--staged', 'src'])).toMatchObject({
      options: { source: { kind: 'staged' }, paths: ['src'] },
    });
    expect(parseArguments(['--stdin'])).toMatchObject({
      options: { source: { kind: 'stdin', filename: 'stdin.js' } },
    });
    expect(parseArguments(['--stdin', '--stdin-filename', 'a.ts'])).toMatchObject({
      options: { source: { kind: 'stdin', filename: 'a.ts' } },
    });
  });

  it.each(['audit', 'permissions'] as const)('knows %s, whose options are its own', (kind) => {
    expect(parseArguments([kind])).toEqual({
      kind,
      options: { paths: ['.'], format: 'table', ignore: true, progress: true },
    });
    expect(parseArguments([kind, '--format', 'json', 'src', '--config', 'x.json'])).toMatchObject({
      kind,
      options: { paths: ['src'], format: 'json', config: 'x.json' },
    });
    expect(parseArguments(['src', kind])).toMatchObject({ kind: 'lint', options: { paths: ['src', kind] } });
  });

  it('knows explain, with or without quotes around the answer', () => {
    const explain = (format: string) => ({
      kind: 'explain',
      options: { answer: '400 No Recipients', format },
    });
    expect(parseArguments(['explain', '400 No Recipients'])).toEqual(explain('text'));
    expect(parseArguments(['explain', '400', 'No', 'Recipients', '-f', 'json'])).toEqual(explain('json'));
  });

  it('takes paths that begin with a dash after --', () => {
    expect(parseArguments(['--', '--strict'])).toMatchObject({
      options: { paths: ['--strict'], strict: false },
    });
  });

  it('knows --help and --version', () => {
    expect(parseArguments(['-h', 'src'])).toMatchObject({
      kind: 'help',
      text: expect.stringMatching(/^Usage: braze-lint /),
    });
    expect(parseArguments(['audit', '--help'])).toMatchObject({
      kind: 'help',
      text: expect.stringMatching(/^Usage: braze-lint audit /),
    });
    expect(parseArguments(['--version'])).toEqual({ kind: 'version' });
  });

  it.each([
    [['--fromat', 'json'], /^unknown option '--fromat'\n\(Did you mean --format\?\)$/],
    [['--format'], /'-f, --format <name>' argument missing/],
    [['--max-warnings=-1'], /It has to be a whole number from 0 up/],
    [['--max-warnings=1.5'], /It has to be a whole number from 0 up/],
    [['--cache-strategy=guess'], /Allowed choices are metadata, content/],
    [['audit', '--format', 'xml'], /Allowed choices are table, json, markdown/],
    [['audit', '--strict'], /^unknown option '--strict'/],
    [['--stdin', 'a.js'], /^--stdin reads one text; it cannot go together with paths/],
    [['--stdin', '--staged'], /^--stdin and --staged cannot go together/],
    [['--fix', '--staged'], /cannot go together with --staged/],
    [['--fix', '--stdin'], /cannot go together with --stdin/],
  ])('says what is wrong with %j', (args, message) => {
    expect(parseArguments(args)).toEqual({ kind: 'misuse', message: expect.stringMatching(message) });
  });
});

describe('parseArguments of snapshot', () => {
  const defaults = { output: 'braze.snapshot.json', permissions: false, fresh: false, timeout: 30_000 };

  it('takes what it is written with, and nothing needs to be', () => {
    expect(parseArguments(['snapshot'])).toEqual({ kind: 'snapshot', options: defaults });
    const args = ['-o', 'x.json', '--permissions', '--fresh', '--timeout', '0.5'];
    expect(parseArguments(['snapshot', ...args])).toEqual({
      kind: 'snapshot',
      options: { output: 'x.json', permissions: true, fresh: true, timeout: 500 },
    });
  });

  it.each(['0', '-1', 'soon', '', 'NaN'])('takes no timeout of %j', (seconds) => {
    expect(parseArguments(['snapshot', `--timeout=${seconds}`])).toEqual({
      kind: 'misuse',
      message: expect.stringContaining('a number of seconds above 0'),
    });
  });

  it.each([
    [['abc-secret']],
    [['--api-key', 'abc-secret']],
    [['--api-key=abc-secret']],
    [["--api'key=abc-secret'"]],
    [['--fres=abc-secret']],
    [['-kabc-secret']],
    [['--', 'abc-secret']],
  ])('repeats nothing that may be a key: %j', (args) => {
    const command = parseArguments(['snapshot', ...args]);
    expect(command.kind).toBe('misuse');
    expect(JSON.stringify(command)).not.toContain('secret');
  });

  it('is listed, and explains itself', () => {
    const all = parseArguments(['--help']);
    expect(all).toMatchObject({
      kind: 'help',
      text: expect.stringMatching(/^ {2}snapshot \[options\] +write the ids/m),
    });
    const own = parseArguments(['snapshot', '--help']);
    for (const told of [
      'BRAZE_API_KEY',
      '--timeout <seconds>',
      '(default: 30)',
      'segments.list',
      '0 written',
    ])
      expect(own).toMatchObject({ kind: 'help', text: expect.stringContaining(told) });
  });

  it('leaves a folder of that name to be written with a dot', () => {
    expect(parseArguments(['./snapshot'])).toMatchObject({
      kind: 'lint',
      options: { paths: ['./snapshot'] },
    });
  });
});
