import { fill } from '@braze-lint/analyzer';

import { optionTexts as texts } from '../texts/option-texts.js';
import type { CacheOptions, LintOptions, TextSource } from './command.js';

/** The options of the first command, as commander gives them. */
export interface WrittenLintOptions {
  readonly format: string;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly maxWarnings?: number | undefined;
  readonly fix: boolean;
  readonly cache: boolean;
  readonly cacheLocation: string;
  readonly cacheStrategy: CacheOptions['strategy'];
  readonly staged: boolean;
  readonly stdin: boolean;
  readonly stdinFilename?: string | undefined;
  readonly outputFile?: string | undefined;
  readonly config?: string | undefined;
  readonly ignore: boolean;
  readonly progress: boolean;
}

/** What the options of the first command ask for, or what is wrong with them. */
export function lintOptionsOf(paths: readonly string[], written: WrittenLintOptions): LintOptions | string {
  const { format, strict, quiet, fix, ignore, progress, maxWarnings, outputFile, config } = written;
  const source = sourceOf(written);
  if (written.stdin && written.staged) return texts.stdinAndStaged;
  if (source.kind === 'stdin' && paths.length > 0) return texts.stdinAndPaths;
  if (fix && source.kind !== 'files') return fill(texts.fixNeedsFiles, { option: source.kind });
  return {
    paths: paths.length > 0 ? paths : ['.'],
    source,
    format,
    strict,
    quiet,
    fix,
    ignore,
    progress,
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(outputFile !== undefined && { outputFile }),
    ...(config !== undefined && { config }),
    ...(written.cache && { cache: { location: written.cacheLocation, strategy: written.cacheStrategy } }),
  };
}

function sourceOf({ stdin, staged, stdinFilename = 'stdin.js' }: WrittenLintOptions): TextSource {
  if (stdin) return { kind: 'stdin', filename: stdinFilename };
  return { kind: staged ? 'staged' : 'files' };
}
