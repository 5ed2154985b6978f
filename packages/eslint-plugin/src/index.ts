import type { ESLint } from 'eslint';

import type { Configs } from './configs.js';
import { createConfigs } from './configs.js';
import { rules } from './rules/index.js';
import { version } from './version.js';

/** The plugin without its configurations, which in turn name the plugin. */
const base = {
  meta: { name: 'eslint-plugin-braze', version, namespace: 'braze' },
  rules,
} satisfies ESLint.Plugin;

const plugin: typeof base & { configs: Configs } = Object.assign(base, { configs: createConfigs(base) });

export default plugin;
