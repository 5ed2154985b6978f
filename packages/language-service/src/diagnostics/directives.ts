import type { TSESTree } from '@typescript-eslint/types';

import type { OffsetRange } from '../contract/service-document.js';

/** The comment that silences rules on the line below it. */
export const nextLineDirective = 'eslint-disable-next-line';

/** A comment that ESLint would listen to. */
interface Directive {
  readonly kind: 'disable' | 'enable' | 'line' | 'next-line';
  /** Names of rules; empty for all. */
  readonly rules: readonly string[];
  readonly range: OffsetRange;
}

/** A comment of any parser. */
export interface Comment {
  readonly type: TSESTree.Comment['type'] | string;
  readonly value: string;
  readonly range: readonly [number, number];
}

interface Commented {
  readonly comments: readonly Comment[];
  readonly text: string;
}

/** Tells whether comments for ESLint silence a rule of the plugin at an offset. */
export function silencer(document: Commented): (ruleName: string, offset: number) => boolean {
  const { text } = document;
  // To find the comments of a text means to go through all of it.
  if (!text.includes('eslint-')) return () => false;
  const directives = document.comments.flatMap((comment) => directiveOf(comment) ?? []);
  if (directives.length === 0) return () => false;
  return (ruleName, offset) => {
    let isOff = false;
    for (const { kind, rules, range } of directives) {
      if (rules.length > 0 && !rules.includes(`braze/${ruleName}`)) continue;
      if (kind === 'line' && linesBetween(range.start, offset) === 0) return true;
      if (kind === 'next-line' && range.end <= offset && linesBetween(range.end, offset) === 1) return true;
      if (range.start <= offset && (kind === 'disable' || kind === 'enable')) isOff = kind === 'disable';
    }
    return isOff;
  };

  function linesBetween(one: number, other: number): number {
    const between = text.slice(Math.min(one, other), Math.max(one, other));
    return between.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
  }
}

function directiveOf({ type, value, range }: Comment): Directive | undefined {
  const [told = ''] = value.split(/\s-{2,}\s/);
  const [, kind, list] =
    /^eslint-(disable-next-line|disable-line|disable|enable)(?:\s(.*))?$/s.exec(told.trim()) ?? [];
  if (kind === undefined) return undefined;
  const rules = (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const common = { rules, range: { start: range[0], end: range[1] } };
  switch (kind) {
    case 'disable-next-line':
      return { kind: 'next-line', ...common };
    case 'disable-line':
      return { kind: 'line', ...common };
    default:
      // For the rest of a file, ESLint listens to block comments only.
      return type === 'Line' ? undefined : { kind: kind === 'enable' ? 'enable' : 'disable', ...common };
  }
}
