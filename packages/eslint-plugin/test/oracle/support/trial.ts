import type { Tape } from '../../../../analyzer/test/properties/support/tape.js';
import { programOf } from '../shapes/parts.js';
import type { Shape } from '../shapes/parts.js';
import { draftOf } from './draft.js';
import { rulesBrokenBy } from './judge.js';
import type { Report } from './lint-program.js';
import type { OracleProgram } from './program.js';
import { tapeFrom } from './random.js';
import { runsOf } from './run.js';
import { subjectFrom } from './subject.js';

/** A program and what it really sends. */
export interface Trial {
  readonly seed: number;
  readonly shape: Shape;
  readonly program: OracleProgram;
  /** The rules of the mistakes that left the process, in any run. */
  readonly broken: ReadonlySet<string>;
}

/** What the static reports come to beside what was sent. */
export interface Verdict {
  /** Reports of rules that no request of any run breaks. */
  readonly wrong: readonly Report[];
  /** Whether the mistake was found; `undefined` where there was none, or where it need not be found. */
  readonly isFound: boolean | undefined;
}

/** The program that a seed stands for; other bodies are tried until the shape can hold one. */
export async function trialOf(shape: Shape, seed: number): Promise<Trial> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const program = programWith(shape, tapeFrom(seed * MOST_ATTEMPTS + attempt));
    if (program === undefined) continue;
    try {
      const requests = (await runsOf(program)).flat();
      return { seed, shape, program, broken: new Set(requests.flatMap((one) => [...rulesBrokenBy(one)])) };
    } catch (error) {
      throw new Error(`Seed ${String(seed)} does not run.\n${textOf(program)}`, { cause: error });
    }
  }
  throw new Error(`No body fits the shape ${shape.name} with seed ${String(seed)}`);
}

export function verdictOn({ broken, shape }: Trial, reports: readonly Report[]): Verdict {
  return {
    wrong: reports.filter(({ rule }) => !broken.has(rule)),
    isFound:
      broken.size === 0 || shape.isCounted === false
        ? undefined
        : reports.some(({ rule }) => broken.has(rule)),
  };
}

/** The program with its seed, what it sends and what is reported, for messages. */
export function describeTrial({ seed, program, broken, wrong }: Trial & Verdict): string {
  const reports = wrong.map(({ file, line, rule, message }) => `${file}:${String(line)} ${rule}: ${message}`);
  const sends = `Broken by what is sent: ${broken.size === 0 ? 'nothing' : [...broken].join(', ')}`;
  return [`Seed ${String(seed)}`, textOf(program), sends, ...reports].join('\n');
}

function textOf({ files, shape, drive, language }: OracleProgram): string {
  const texts = [...files].map(([name, text]) => `// ${name}.${language}\n${text}`);
  return [`// ${shape}`, ...texts, `// ${drive}`].join('\n');
}

const MOST_ATTEMPTS = 100;

function programWith(shape: Shape, tape: Tape): OracleProgram | undefined {
  const language = shape.language ?? tape.pick(['js', 'ts'] as const);
  return programOf(shape, draftOf(subjectFrom(tape, shape.methods), language, tape));
}
