import type { ESLint } from 'eslint';

import type { Configs } from './configs.js';
import { createConfigs } from './configs.js';
import { rules } from './rules/index.js';
import { version } from './version.js';

/** For programs that ask for more than reports: the analysis behind the rules, and the JSON files that settings name. */
export type { AnalysisResult, FileAnalysis } from './analysis/analysis-of.js';
export { analysisOf } from './analysis/analysis-of.js';
export { filesFor } from './analysis/files-for.js';

/** The plugin without its configurations, which in turn name the plugin. */
const base = {
  meta: { name: 'eslint-plugin-braze', version, namespace: 'braze' },
  rules,
} satisfies ESLint.Plugin;

const plugin: typeof base & { configs: Configs } = Object.assign(base, { configs: createConfigs(base) });

export default plugin;
