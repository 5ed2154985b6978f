import { Random } from './random.js';

export const KEYS = ['a', 'b', 'l', 'm'] as const;

/** Literals are numbers from here on, each written once: a run can tell which ones it has passed. */
export const FIRST_LITERAL = 1000;

interface Scope {
  /** Names of variables that hold objects. */
  readonly objects: readonly string[];
  /** Those of them that can be assigned. */
  readonly mutable: readonly string[];
  readonly scalars: readonly string[];
  readonly functions: readonly string[];
  readonly inLoop: boolean;
  readonly depth: number;
}

/**
 * Writes a random program that builds objects in all sorts of ways and calls `send` at one place. It uses globals:
 * `c()` a random condition, `u()` a random object, `k()` a random key, `e(x)` changes what it gets, `xs()` a short list,
 * `t()` throws now and then, `log(x)` does nothing.
 */
export class ProgramWriter {
  readonly #random: Random;
  #literals = FIRST_LITERAL;
  #names = 0;
  #sent = false;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  write(): string {
    const start: Scope = { objects: [], mutable: [], scalars: [], functions: [], inLoop: false, depth: 0 };
    const { text, scope } = this.#statements(start, 3 + this.#random.below(7));
    const end = this.#sent ? '' : this.#send(scope);
    return this.#random.chance(50) ? `${text}${end}` : `function main() {\n${text}${end}}\nmain();\n`;
  }

  #statements(scope: Scope, count: number): { text: string; scope: Scope } {
    let text = '';
    let current = scope;
    for (let index = 0; index < count; index += 1) {
      const next = this.#statement(current);
      text += next.text;
      current = next.scope;
    }
    return { text, scope: current };
  }

  #statement(scope: Scope): { text: string; scope: Scope } {
    const random = this.#random;
    if (scope.objects.length === 0 || random.chance(12)) return this.#declaration(scope);
    const kind = random.below(100);
    if (kind < 30) return { text: `${this.#write(scope)};\n`, scope };
    if (kind < 36) return this.#scalarDeclaration(scope);
    if (kind < 44) return this.#alias(scope);
    if (kind < 52) return { text: `${this.#use(scope)};\n`, scope };
    if (kind < 57) return { text: this.#assignment(scope), scope };
    if (scope.depth >= 3) return { text: `${this.#write(scope)};\n`, scope };
    if (kind < 62) return this.#functionDeclaration(scope);
    if (kind < 66 && !this.#sent && scope.depth > 0) return { text: this.#send(scope), scope };
    if (kind < 69 && scope.depth > 0) return { text: this.#jump(scope), scope };
    return { text: this.#block(scope), scope };
  }

  #declaration(scope: Scope): { text: string; scope: Scope } {
    const name = this.#name('o');
    const isMutable = this.#random.chance(25);
    if (this.#random.chance(30)) return this.#built(scope, name, isMutable);
    const value =
      this.#random.chance(12) && scope.objects.length > 0 ? this.#objectChoice(scope) : this.#object(scope);
    return {
      text: `${isMutable ? 'let' : 'const'} ${name} = ${value};\n`,
      scope: {
        ...scope,
        objects: [...scope.objects, name],
        mutable: isMutable ? [...scope.mutable, name] : scope.mutable,
      },
    };
  }

  /** An object that a function makes, which may be called again elsewhere. */
  #built(scope: Scope, name: string, isMutable: boolean): { text: string; scope: Scope } {
    const builder = this.#name('build');
    const [first, second] = [this.#name('q'), this.#name('q')];
    const inner: Scope = {
      ...scope,
      objects: [...scope.objects, first],
      scalars: [...scope.scalars, second],
      inLoop: false,
      depth: Math.max(scope.depth + 1, 2),
    };
    const body = this.#builderBody(inner, first, second);
    const [head, callee] = this.#random.pick<readonly [string, string]>([
      [`function ${builder}(${first}, ${second}) {`, builder],
      [`const ${builder} = (${first}, ${second} = ${this.#literal()}) => {`, builder],
      [`const ${builder} = ({ a: ${first} = {}, b: ${second}, ...${first}r }) => {`, builder],
      [`const ${builder} = { make(${first}, ${second}) {`, `${builder}.make`],
      [`class ${builder} { static #own(${first}, ${second}) {`, `${builder}.make`],
    ]);
    const tail = head.startsWith('class')
      ? `} static make(x, y) { return this.#own(x, y); } }`
      : head.includes('make(')
        ? '} };'
        : '}';
    const passed = head.includes('({')
      ? `{a: ${this.#argument(scope)}, b: ${this.#scalar(scope)}}`
      : this.#random.pick([`${this.#argument(scope)}, ${this.#scalar(scope)}`, this.#argument(scope)]);
    const again = this.#random.chance(25) ? `log(${callee}({}, ${this.#literal()}));\n` : '';
    const guard = this.#random.chance(25) ? `if (!${name}) throw 1;\n` : '';
    const text = `${head}\n${body}${tail}\n${again}${isMutable ? 'let' : 'const'} ${name} = ${callee}(${passed}) ?? {};\n${guard}`;
    return {
      text,
      scope: {
        ...scope,
        objects: [...scope.objects, name],
        mutable: isMutable ? [...scope.mutable, name] : scope.mutable,
      },
    };
  }

  #builderBody(scope: Scope, first: string, second: string): string {
    const random = this.#random;
    const test = random.pick(['c()', second, `${second} > 7`, `${first}.a`, `!${first}`]);
    const early = random.chance(40)
      ? `if (${test}) return ${random.pick([this.#object(scope), 'null', this.#objectName(scope), `{...${first}, a: ${second}}`])};\n`
      : '';
    if (random.chance(30)) return `${early}return ${this.#object(scope)};\n`;
    const made = this.#name('o');
    const inner = { ...scope, objects: [...scope.objects, made] };
    const changes = Array.from({ length: random.below(3) }, () => {
      const change = `${this.#write(inner)};\n`;
      return random.chance(40) ? `if (${test}) { ${change} }\n` : change;
    }).join('');
    return `${early}const ${made} = ${random.pick([this.#object(scope), `{...${first}}`, `{m: ${first}, a: ${second}}`])};\n${changes}return ${made};\n`;
  }

  #argument(scope: Scope): string {
    return this.#random.chance(50) ? this.#objectName(scope) : this.#object(scope);
  }

  #scalarDeclaration(scope: Scope): { text: string; scope: Scope } {
    const name = this.#name('s');
    const text = `let ${name}${this.#random.chance(80) ? ` = ${this.#scalar(scope)}` : ''};\n`;
    return { text, scope: { ...scope, scalars: [...scope.scalars, name] } };
  }

  #alias(scope: Scope): { text: string; scope: Scope } {
    const source = this.#objectName(scope);
    const name = this.#name('p');
    const withName = { ...scope, objects: [...scope.objects, name] };
    const key = this.#key();
    switch (this.#random.below(5)) {
      case 0:
        return { text: `const ${name} = ${source};\n`, scope: withName };
      case 1:
        return { text: `const ${name} = ${source}.${key} ?? {};\n`, scope: withName };
      case 2:
        return { text: `const {${key}: ${name} = {}} = ${source};\n`, scope: withName };
      case 3:
        return {
          text: `const {${key}: ${name}, ...${name}r} = ${source};\n`,
          scope: { ...scope, objects: [...scope.objects, `${name}r`] },
        };
      default:
        return {
          text: `const ${name} = Object.assign(${source}, ${this.#object(scope)});\n`,
          scope: withName,
        };
    }
  }

  #assignment(scope: Scope): string {
    const [first, ...others] = scope.mutable;
    const scalar = scope.scalars.at(-1);
    if (first !== undefined && this.#random.chance(60)) {
      return `${this.#random.pick([first, ...others])} = ${this.#random.chance(70) ? this.#object(scope) : this.#objectName(scope)};\n`;
    }
    return scalar === undefined
      ? ''
      : `${scalar} ${this.#random.pick(['=', '=', '=', '??=', '||='])} ${this.#scalar(scope)};\n`;
  }

  /** A change to an object, as an expression. */
  #write(scope: Scope): string {
    const place = this.#place(scope);
    const value = this.#value(scope);
    switch (this.#random.below(14)) {
      case 0:
        return `delete ${place}`;
      case 1:
        return `Object.assign(${this.#objectName(scope)}, ${this.#random.chance(80) ? this.#object(scope) : 'u()'})`;
      case 2:
        return `${this.#objectName(scope)}[k()] = ${value}`;
      case 3:
        return `${place} ??= ${value}`;
      case 4:
        return `${place} ||= ${value}`;
      case 5:
      case 6:
        return `(${this.#objectName(scope)}.l ??= []).push?.(${value})`;
      case 7:
        return `${this.#objectName(scope)}.l?.push?.(${value}, ${value === 'x' ? 'x' : this.#value(scope)})`;
      case 8:
        return `c() ${this.#random.pick(['&&', '||'])} (${place} = ${value})`;
      case 9:
        return `c() ? (${place} = ${value}) : (${this.#place(scope)} = ${this.#value(scope)})`;
      default:
        return `${place} = ${value}`;
    }
  }

  /** A use that changes nothing, or hands the object over. */
  #use(scope: Scope): string {
    const name = this.#objectName(scope);
    const key = this.#key();
    const [first, ...others] = scope.functions;
    if (first !== undefined && this.#random.chance(50))
      return `${this.#random.pick([first, ...others])}(${name})`;
    return this.#random.pick([
      `console.log(${name})`,
      `JSON.stringify(${name})`,
      `Object.keys(${name})`,
      `log({...${name}})`,
      `e(${name})`,
      `e(${name}.${key})`,
      `e({x: ${name}})`,
      `Object.values(${name}).forEach(v => { if (v && typeof v === 'object') v.a = ${this.#literal()} })`,
      `[${name}].map(v => v.${key} = ${this.#literal()})`,
      `(Array.isArray(${name}.l) ? ${name}.l : []).forEach(v => { if (v && typeof v === 'object') v.b = ${this.#literal()} })`,
      `[${name}].find(v => v).${key} = ${this.#literal()}`,
    ]);
  }

  #functionDeclaration(scope: Scope): { text: string; scope: Scope } {
    const name = this.#name('f');
    const parameter = this.#name('q');
    const inner: Scope = {
      ...scope,
      objects: [...scope.objects, parameter],
      inLoop: false,
      depth: scope.depth + 1,
    };
    const { text } = this.#statements(inner, 1 + this.#random.below(2));
    const head = this.#random.chance(50)
      ? `function ${name}(${parameter}) {`
      : `const ${name} = (${parameter}) => {`;
    return { text: `${head}\n${text}}\n`, scope: { ...scope, functions: [...scope.functions, name] } };
  }

  #jump(scope: Scope): string {
    if (scope.inLoop)
      return this.#random.pick(['if (c()) break;\n', 'if (c()) continue;\n', 'continue;\n', 'break;\n']);
    return this.#random.pick(['if (c()) throw 1;\n', 't();\n', 'throw 1;\n']);
  }

  #block(scope: Scope): string {
    const inner = { ...scope, depth: scope.depth + 1 };
    const block = (within: Scope = inner): string =>
      `{\n${this.#statements(within, 1 + this.#random.below(3)).text}}`;
    const loop = { ...inner, inLoop: true };
    const callback = { ...inner, inLoop: false };
    switch (this.#random.below(12)) {
      case 0:
      case 1:
        return `if (c()) ${block()}\n`;
      case 2:
      case 3:
        return `if (c()) ${block()} else ${block()}\n`;
      case 4:
        return `for (const x of xs()) ${block(loop)}\n`;
      case 5:
        return `xs().forEach((x) => ${block(callback)});\n`;
      case 6:
        return `try ${block({ ...inner, inLoop: false })} catch ${block()}\n`;
      case 7:
        return `try ${block()} finally ${block()}\n`;
      case 8:
        return `switch (k()) { case 'a': ${this.#statements(inner, 2).text} ${this.#random.chance(60) ? 'break;' : ''} case 'b': ${this.#statements(inner, 1).text} ${this.#random.chance(60) ? 'break;' : ''} ${this.#random.chance(60) ? `default: ${this.#statements(inner, 1).text}` : ''} }\n`;
      case 9:
        return `do ${block(loop)} while (w());\n`;
      case 10:
        return `{ ${this.#statements(inner, 2).text} }\n`;
      default:
        return `(() => ${block(callback)})();\n`;
    }
  }

  #send(scope: Scope): string {
    if (scope.objects.length === 0) return '';
    this.#sent = true;
    const last = scope.objects.at(-1) ?? '';
    return `send(${this.#random.pick([last, this.#objectName(scope), this.#object(scope)])});\n`;
  }

  #place(scope: Scope): string {
    const name = this.#objectName(scope);
    return this.#random.chance(30) ? `${name}.m.${this.#key()}` : `${name}.${this.#key()}`;
  }

  #value(scope: Scope): string {
    return this.#random.chance(35) ? this.#objectValue(scope) : this.#scalar(scope);
  }

  #objectValue(scope: Scope): string {
    if (this.#random.chance(40) && scope.objects.length > 0) return this.#objectName(scope);
    return this.#random.chance(30) ? this.#list(scope) : this.#object(scope);
  }

  #objectChoice(scope: Scope): string {
    return `c() ? ${this.#objectName(scope)} : ${this.#object(scope)}`;
  }

  #object(scope: Scope): string {
    const count = this.#random.below(4);
    const members = Array.from({ length: count }, () => this.#member(scope));
    return `{${members.join(', ')}}`;
  }

  #member(scope: Scope): string {
    const kind = this.#random.below(100);
    if (kind < 8 && scope.objects.length > 0) return `...${this.#objectName(scope)}`;
    if (kind < 13) return `...(c() && {${this.#key()}: ${this.#scalar(scope)}})`;
    if (kind < 18)
      return `...(c() ? {${this.#key()}: ${this.#scalar(scope)}} : {${this.#key()}: ${this.#scalar(scope)}})`;
    if (kind < 21) return `...u()`;
    if (kind < 23) return `[k()]: ${this.#scalar(scope)}`;
    if (kind < 35) return `l: ${this.#list(scope)}`;
    if (kind < 50 && scope.depth < 3)
      return `m: {${this.#key()}: ${this.#value({ ...scope, depth: scope.depth + 1 })}}`;
    return `${this.#key()}: ${this.#value({ ...scope, depth: scope.depth + 1 })}`;
  }

  #list(scope: Scope): string {
    const items = Array.from({ length: this.#random.below(3) }, () => {
      if (this.#random.chance(15)) return `...(c() ? [${this.#scalar(scope)}] : [])`;
      return this.#random.chance(30) ? this.#object({ ...scope, depth: 3 }) : this.#scalar(scope);
    });
    const list = `[${items.join(', ')}]`;
    if (this.#random.chance(15)) return `xs().map(x => (${this.#object({ ...scope, depth: 3 })}))`;
    return this.#random.chance(10) ? `${list}.filter(Boolean)` : list;
  }

  #scalar(scope: Scope): string {
    const kind = this.#random.below(100);
    const scalar = scope.scalars.at(-1);
    if (kind < 10 && scalar !== undefined) return scalar;
    if (kind < 18) return `(c() ? ${this.#literal()} : ${this.#literal()})`;
    if (kind < 23) return `(u().a ?? ${this.#literal()})`;
    if (kind < 26) return `(c() && ${this.#literal()})`;
    if (kind < 30) return this.#random.pick(['undefined', 'null', 'u().b', '() => 1', 'NaN']);
    if (kind < 34 && scope.objects.length > 0) return `${this.#objectName(scope)}.${this.#key()}`;
    return this.#literal();
  }

  #objectName(scope: Scope): string {
    const [first, ...others] = scope.objects;
    return first === undefined ? '{}' : this.#random.pick([first, ...others]);
  }

  #key(): string {
    return this.#random.pick(KEYS);
  }

  #literal(): string {
    this.#literals += 1;
    return String(this.#literals);
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${String(this.#names)}`;
  }
}
