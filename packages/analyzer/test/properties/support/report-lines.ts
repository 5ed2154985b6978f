import { analyze } from '../../../src/analysis/analyze.js';
import { parseModule } from './parse-module.js';

/** What is reported in a module, hints aside: the constraint, and the first line of the code that it stands at. */
export function reportLines(text: string): readonly string[] {
  const { findings } = analyze(parseModule(text), {});
  return findings
    .filter(({ grade }) => grade !== 'advice')
    .map(({ constraint, range }) => `${constraint} at ${text.slice(...range).split('\n')[0] ?? ''}`);
}
