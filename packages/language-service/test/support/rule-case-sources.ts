import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(__dirname, '../../../eslint-plugin/test/cases');

/** A source that the rules of the plugin are tested with. */
export interface RuleCaseSource {
  readonly name: string;
  readonly code: string;
  readonly filename: string;
  readonly settings?: unknown;
}

/** Every source among the cases of the plugin's rules that stands alone: those that need other files do not. */
export function ruleCaseSources(): readonly RuleCaseSource[] {
  const load = typeof require === 'function' ? require : createRequire(__filename);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('cross-file'))
    .sort()
    .flatMap((name) => sourcesIn(load(join(folder, name)), name));
}

function sourcesIn(value: unknown, name: string, depth = 0): readonly RuleCaseSource[] {
  if (typeof value === 'string') return looksLikeCode(value) ? [source(name, value)] : [];
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  if ('code' in value && typeof value.code === 'string') {
    const { filename, settings } = value as { filename?: string; settings?: unknown };
    return [{ ...source(name, value.code, filename), ...(settings !== undefined && { settings }) }];
  }
  return Object.entries(value).flatMap(([key, inner]) => sourcesIn(inner, `${name} ${key}`, depth + 1));
}

function source(name: string, marked: string, filename = 'src/app.ts'): RuleCaseSource {
  return { name, filename, code: marked.replaceAll(/[«»]/g, '') };
}

function looksLikeCode(text: string): boolean {
  return text.length > 20 && /[(={]/.test(text);
}
