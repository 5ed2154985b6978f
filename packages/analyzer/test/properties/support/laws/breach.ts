import type { Finding } from '../../../../src/check/finding.js';
import { renderMessage } from '../../../../src/messages/render.js';
import type { Refusal } from '../payload/oracle.js';
import type { Completion } from '../program/unknown.js';
import type { Case } from './case.js';

/** A law that a report breaks, and how. */
export interface Breach {
  readonly law: 'proof' | 'constraint' | 'place' | 'key' | 'whole body' | 'revealed part';
  readonly finding: Finding;
  readonly completion: Completion;
  /** The JSON text that is sent in that run. */
  readonly sent: string;
  readonly refusals: readonly Refusal[];
  /** The source in which one part is revealed. */
  readonly revealed?: string;
}

const laws: Readonly<Record<Breach['law'], string>> = {
  proof: 'A run reaches the report, and what it sends is accepted.',
  constraint: 'A run reaches the report, and what it sends is refused for other reasons only.',
  place: 'A run reaches the report, and does not send what the report stands at.',
  key: 'A run reaches the report of a key, sends it, and it is accepted.',
  'whole body': 'Nothing is found wrong with what a run sends that reaches the report.',
  'revealed part': 'The report goes silent when an unknown is replaced by its value.',
};

/** A breach for people to read: the program, the report, the run, and what was sent. */
export function describeBreach(breach: Breach, { endpoint, printed }: Case): string {
  const { law, finding, completion, sent, refusals, revealed } = breach;
  const [start, end] = finding.range;
  const marked = `${printed.text.slice(0, start)}«${printed.text.slice(start, end)}»${printed.text.slice(end)}`;
  return [
    `${laws[law]} (${endpoint.path})`,
    `Report: ${finding.rule}, ${finding.constraint}, ${finding.grade}: ${renderMessage(finding)}`,
    `\n${marked}`,
    ...[...completion].map(([unknown, value]) => `  ${unknown.name} = ${shown(value)}`),
    `Sent: ${sent}`,
    `Refused for: ${refusals.map(({ constraint = '?', path }) => `${constraint} at /${path.join('/')}`).join(', ') || 'nothing'}`,
    ...(revealed === undefined ? [] : [`Silent:\n${revealed}`]),
  ].join('\n');
}

function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (value instanceof Date) return 'a date';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) as string | undefined);
  return text ?? 'undefined';
}
