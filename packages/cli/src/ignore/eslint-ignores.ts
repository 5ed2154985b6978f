import { ESLint } from 'eslint';

import { failureOf } from '../failure.js';

/**
 * What the repository's own configuration of ESLint leaves out by its `ignores`. Nothing else of it is used. A configuration
 * that cannot be loaded leaves nothing out.
 */
export class EslintIgnores {
  readonly #eslint: ESLint;
  readonly #faults = new Set<string>();

  constructor(cwd: string) {
    // Without this ESLint could not tell a file that is ignored from one for which nothing is configured.
    this.#eslint = new ESLint({ cwd, overrideConfig: { files: ['**/*.*'] } });
  }

  /** Why configurations could not be loaded, each once and without a stack. */
  get faults(): readonly string[] {
    return [...this.#faults];
  }

  async ignores(file: string): Promise<boolean> {
    try {
      return await this.#eslint.isPathIgnored(file);
    } catch (error) {
      if (!isMissing(error)) this.#faults.add(failureOf(error).message.split('\n')[0] ?? '');
      return false;
    }
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'messageTemplate' in error &&
  error.messageTemplate === 'config-file-missing';
