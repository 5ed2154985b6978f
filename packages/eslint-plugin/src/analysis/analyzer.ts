import { createRequire } from 'node:module';

import type * as Analyzer from '@braze-lint/analyzer';

/** The analyzer, loaded when the first file has something to look into: most files of most projects never speak of Braze. */
export function analyzer(): typeof Analyzer {
  return (loaded ??= createRequire(import.meta.url)('@braze-lint/analyzer') as typeof Analyzer);
}

let loaded: typeof Analyzer | undefined;
