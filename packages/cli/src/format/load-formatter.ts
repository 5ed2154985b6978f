import { join } from 'node:path';

import { fill } from '@braze-lint/analyzer';
import type { ESLint as EslintClass } from 'eslint';
import { ESLint } from 'eslint';

import { failureOf } from '../failure.js';
import { lintRules } from '../lint/rule-set.js';
import { lintTexts as texts } from '../texts/lint-texts.js';
import type { FormatInput, Formatter } from './formatter.js';
import { github } from './github.js';
import { pretty } from './pretty.js';
import { sarif } from './sarif.js';

const ours: Readonly<Record<string, Formatter>> = {
  pretty,
  sarif,
  github,
  // As ESLint writes it.
  json: ({ report }) => `${JSON.stringify(report.results)}\n`,
};

/** A formatter of ours or of ESLint, by name or path. @throws Error for a name that stands for none */
export async function loadFormatter(name: string, cwd: string): Promise<Formatter> {
  const known = Object.hasOwn(ours, name) ? ours[name] : undefined;
  return known ?? fromEslint(name, cwd);
}

async function fromEslint(name: string, cwd: string): Promise<Formatter> {
  const { plugins, rules } = lintRules(false);
  const overrideConfig = { files: ['**/*.*'], plugins, rules };
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig });
  // Formatters may ask for the rules' descriptions, which ESLint has only for configurations that it has seen.
  await eslint.calculateConfigForFile(join(cwd, 'any.js'));
  const formatter = await load(eslint, name);
  return async (input) => withLineEnd(await formatted(formatter, name, input));
}

async function load(eslint: EslintClass, name: string): Promise<EslintClass.LoadedFormatter> {
  try {
    return await eslint.loadFormatter(name);
  } catch (cause) {
    const formats = Object.keys(ours).join(', ');
    throw new Error(fill(texts.unknownFormat, { format: name, formats }), { cause });
  }
}

async function formatted(
  formatter: EslintClass.LoadedFormatter,
  name: string,
  { report, tooManyWarnings }: FormatInput,
): Promise<string> {
  const meta =
    tooManyWarnings === undefined
      ? {}
      : {
          maxWarningsExceeded: {
            maxWarnings: tooManyWarnings.limit,
            foundWarnings: tooManyWarnings.warnings,
          },
        };
  try {
    return await formatter.format([...report.results], meta);
  } catch (cause) {
    const fault = failureOf(cause).message;
    throw new Error(fill(texts.formatFailed, { format: name, fault }), { cause });
  }
}

const withLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
