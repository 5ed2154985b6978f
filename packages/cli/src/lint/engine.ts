import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse, resolve } from 'node:path';

import { readSettings } from '@braze-lint/analyzer';
import type { Linter } from 'eslint';
import { ESLint } from 'eslint';

import type { CacheOptions } from '../arguments/command.js';
import { languageOf } from '../languages/extensions.js';
import { languageConfig } from '../languages/language-config.js';
import { currentLocale } from '../texts/current-locale.js';
import type { RuleSet } from './rule-set.js';

export interface EngineOptions {
  readonly ruleSet: RuleSet;
  /** `settings.braze` of ESLint. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly fix?: boolean;
  readonly cache?: CacheOptions;
}

/** Makes ESLint for some files, without any configuration of the user's. All of them are on one drive. */
export async function createEngine(
  files: readonly string[],
  cwd: string,
  { ruleSet, settings = {}, fix = false, cache }: EngineOptions,
): Promise<ESLint> {
  const { plugins, rules, isShown } = ruleSet;
  const languages = new Set(files.flatMap((file) => languageOf(file) ?? []));
  const configs = await Promise.all([...languages].map(languageConfig));
  return new ESLint({
    // ESLint takes no file from outside its folder, and which files to take has been decided before.
    cwd: parse(files[0] ?? cwd).root,
    overrideConfigFile: true,
    overrideConfig: [
      { ignores: ['!**/node_modules/', '!**/.git/'] },
      {
        files: ['**/*.*'],
        plugins,
        rules,
        settings: {
          braze: { ...settings, locale: currentLocale() },
          ...(cache && { 'braze-lint': await dependencies(settings) }),
        },
        linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
      },
      ...configs,
    ] satisfies Linter.Config[],
    ruleFilter: ({ ruleId }) => isShown(ruleId),
    fix: fix ? ({ ruleId }) => isShown(ruleId) : false,
    warnIgnored: false,
    errorOnUnmatchedPattern: false,
    ...(cache && {
      cache: true,
      cacheLocation: resolve(cwd, cache.location),
      cacheStrategy: cache.strategy,
    }),
  });
}

/**
 * What a finding depends on beside the file and the settings: the day, because times pass, and the snapshot. It stands among
 * the settings, so that the cache does not hold when it changes.
 */
async function dependencies(raw: Readonly<Record<string, unknown>>) {
  const { snapshot } = readSettings(raw).settings;
  const day = new Date().toISOString().slice(0, 10);
  const content = snapshot === undefined ? '' : await readFile(snapshot.file).catch(() => '');
  return { day, snapshot: createHash('sha256').update(content).digest('hex') };
}
