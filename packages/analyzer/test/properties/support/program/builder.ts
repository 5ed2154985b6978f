import type { Json } from '../payload/json.js';
import { otherValues } from '../payload/mistakes.js';
import type { Tape } from '../tape.js';
import type { Expression, ExpressionForm, Statement, StatementForm } from './expression.js';
import type { Unknown, Written } from './unknown.js';

/** Gives out ids, names and unknowns while a program is made; `statements` grow in the order in which they are to run. */
export class Builder {
  readonly tape: Tape;
  readonly unknowns: Unknown[] = [];
  readonly statements: Statement[] = [];
  /** In how many of a hundred places something is hidden. */
  readonly #share: number;
  readonly #taken = new Set<string>();
  readonly #flags: Unknown[] = [];
  #ids = 0;
  #names = 0;

  constructor(tape: Tape) {
    this.tape = tape;
    this.#share = tape.pick([0, 4, 8, 15, 25]);
  }

  /** Whether to hide something here. */
  hides(): boolean {
    return this.unknowns.length < maxUnknowns && this.tape.chance(this.#share);
  }

  expression(form: ExpressionForm): Expression {
    return { id: this.#ids++, ...form };
  }

  statement(form: StatementForm): Statement {
    return { id: this.#ids++, ...form };
  }

  add(form: StatementForm): void {
    this.statements.push(this.statement(form));
  }

  name(prefix: string): string {
    return `${prefix}${String(++this.#names)}`;
  }

  /** The word itself as a variable's name, or with a number where it is taken or reserved. */
  variable(word: string): string {
    const isTaken = this.#taken.has(word) || reserved.has(word);
    const name = isTaken ? this.name(word) : word;
    this.#taken.add(name);
    return name;
  }

  /** An unknown that may turn out to be anything, those values before all. */
  anything(...meant: readonly unknown[]): Unknown {
    const { tape } = this;
    const written = tape.weighted<Written>([
      [4, { as: 'parameter' }],
      [2, { as: 'member' }],
      [1, { as: 'destructured' }],
      [1, { as: 'call' }],
      [1, { as: 'import' }],
      [1, { as: 'parameter', type: tape.pick(['any', 'unknown', 'Whatever', 'Whatever | undefined']) }],
    ]);
    if (tape.chance(6)) return this.#constant(meant);
    return this.unknown(written, [
      ...meant,
      undefined,
      tape.pick(otherValues),
      tape.pick(otherValues),
      tape.pick(oddValues),
    ]);
  }

  /** An unknown of which the source tells the type; `anything` where there is no good type for the value. */
  typed(meant: Json, right: Json | undefined): Unknown {
    const type = annotationOf(meant);
    if (type === undefined) return this.anything(meant, right);
    const samples: unknown[] = samplesOf(type);
    if (annotationOf(right ?? null) === type) samples.unshift(right);
    samples.unshift(meant);
    if (this.tape.chance(30)) {
      const optional = this.tape.chance(30);
      return this.unknown({ as: 'field', type, optional }, optional ? [...samples, undefined] : samples);
    }
    if (type === 'string' && this.tape.chance(40)) return this.unknown({ as: 'environment' }, samples);
    if (this.tape.chance(25))
      return this.unknown({ as: 'parameter', type: `${type} | undefined` }, [...samples, undefined]);
    return this.unknown({ as: 'parameter', type }, samples);
  }

  /** A condition, new or used before; one of its two samples is false. */
  flag(): Unknown {
    const known = this.#flags.length > 0 && this.tape.chance(35) ? this.tape.pick(this.#flags) : undefined;
    if (known !== undefined) return known;
    const [samples, suffix] = this.tape.pick(flagSamples);
    const written = this.tape.pick<Written>([{ as: 'parameter' }, { as: 'parameter' }, { as: 'member' }]);
    const flag = this.unknown(written, samples, suffix);
    this.#flags.push(flag);
    return flag;
  }

  /** Statements of their own: those that `make` adds. */
  block(make: () => void): readonly Statement[] {
    const start = this.statements.length;
    make();
    return this.statements.splice(start);
  }

  #constant(meant: readonly unknown[]): Unknown {
    const samples = [...meant, this.tape.pick(otherValues), this.tape.pick(otherValues), 'text'];
    return this.unknown(
      { as: 'constant' },
      samples.filter((sample) => sample !== undefined && sample !== null),
    );
  }

  unknown(written: Written, samples: readonly unknown[], suffix?: string): Unknown {
    const unknown = {
      name: this.name(prefixOf(written)),
      written,
      samples,
      ...(suffix !== undefined && { suffix }),
    };
    this.unknowns.push(unknown);
    return unknown;
  }
}

const maxUnknowns = 12;

/** Names that programs use for something else, and words that cannot be names. */
const reserved = new Set([
  'body',
  'options',
  'fetch',
  'axios',
  'got',
  'run',
  'process',
  'default',
  'if',
  'in',
  'new',
  'this',
  'try',
  'do',
]);

/** What no JSON text can hold, and yet a variable can. */
const oddValues: readonly unknown[] = [
  Number.NaN,
  new Date(0),
  'text',
  { toJSON: 1 },
  () => 'called',
  ['a'],
  new Map([['a', 1]]),
];

const flagSamples: readonly (readonly [samples: readonly unknown[], suffix?: string])[] = [
  [[true, false]],
  [[true, undefined]],
  [['yes', '']],
  [[1, 0]],
  [[true, null]],
  [['a', 'b'], " === 'a'"],
  [[5, 1], ' > 3'],
  [[undefined, 'a'], ' === undefined'],
];

function prefixOf(written: Written): string {
  switch (written.as) {
    case 'parameter':
    case 'member':
    case 'field':
    case 'destructured':
      return 'p';
    case 'call':
      return 'load';
    case 'import':
      return 'shared';
    case 'helper':
      return 'adjust';
    case 'constant':
    case 'environment':
      return 'SETTING_';
  }
}

function annotationOf(value: Json): 'string' | 'number' | 'boolean' | 'string[]' | undefined {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isTexts ? 'string[]' : undefined;
}

function samplesOf(type: 'string' | 'number' | 'boolean' | 'string[]'): unknown[] {
  switch (type) {
    case 'string':
      return ['', 'text', '2027-03-01T09:30:00Z', 'true', '{{ name }}'];
    case 'number':
      return [0, 1, -1, 0.5, Number.NaN, 1e9];
    case 'boolean':
      return [true, false];
    case 'string[]':
      return [[], ['a'], Array.from({ length: 80 }, () => 'a')];
  }
}
