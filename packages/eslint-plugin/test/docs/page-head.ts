import type { Linter, Rule } from 'eslint';

import plugin from '../../src/index.js';

/** What the page of a rule has to begin with: all of it is said elsewhere too. */
export function headOf(rule: string, { meta }: Rule.RuleModule): string {
  const parts = [
    `# ${rule}`,
    `📝 Makes sure that ${meta?.docs?.description ?? ''}.`,
    `💼 ${severitiesOf(rule)}`,
    ...(meta?.hasSuggestions === true ? ['💡 Some reports come with suggestions.'] : []),
  ];
  return `${parts.join('\n\n')}\n\n`;
}

function severitiesOf(rule: string): string {
  const recommended = wordFor(plugin.configs.recommended, rule);
  const strict = wordFor(plugin.configs.strict, rule);
  if (recommended === undefined && strict === undefined)
    return 'Off in `recommended` and in `strict`; on in `all`.';
  if (recommended === strict) return `${String(strict)} in \`recommended\` and in \`strict\`.`;
  return `${recommended ?? 'Off'} in \`recommended\`, ${(strict ?? 'Off').toLowerCase()} in \`strict\`.`;
}

function wordFor({ rules = {} }: Linter.Config, rule: string): string | undefined {
  const severity = rules[`braze/${rule}`];
  if (severity === 'error') return 'Error';
  return severity === 'warn' ? 'Warning' : undefined;
}
