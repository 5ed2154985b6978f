import type { Program, Send, Statement, Target } from './expression.js';
import type { PrintMode } from './print-expression.js';
import { printExpression, unknownText } from './print-expression.js';
import { ownWrappers, printSend } from './print-send.js';
import type { Route } from './routes/route.js';
import type { Span } from './writer.js';
import { Writer } from './writer.js';

/** A program as source text. */
export interface Printed {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A module in TypeScript: what a person would write, and what is analyzed. */
export function printModule(program: Program, mode: PrintMode = { watched: false }): Printed {
  const writer = new Writer();
  writer.write("import axios from 'axios';\nimport got from 'got';\n");
  writer.write(`import { ${['brazeClient', ...importsOf(program)].join(', ')} } from './shared.js';\n\n`);
  if (sendsBy(program, 'own') || sendsBy(program, 'rewriting')) writer.write(`${ownWrappers}\n\n`);
  for (const { id, route } of routesOf(program)) {
    // Its functions run when the statement does; which part of them, where there is a condition, is not watched.
    writer.piece(route.flag === undefined ? id : UNWATCHED, () => {
      writer.write(`${route.module.typed}\n\n`);
    });
  }
  writer.write(`export async function run(${['options', ...parametersOf(program)].join(', ')}) {`);
  writer.write(destructuring(program));
  printStatements(writer, mode, program.statements);
  writer.line();
  writer.write('}\n');
  return { text: writer.text, spans: writer.spans };
}

/** The statements alone, in JavaScript that runs as a module does: each expression is handed to `$`, each statement to `$s`. */
export function printWatched(program: Program): string {
  const writer = new Writer();
  const modules = routesOf(program).map(({ route }) => route.module.plain);
  writer.write(`'use strict'; ${[ownWrappers, ...modules].join('\n')}${destructuring(program)}`);
  printStatements(writer, { watched: true }, program.statements);
  return writer.text;
}

function sendsBy({ statements }: Program, shape: Send['by']): boolean {
  return statements.some((statement) => statement.kind === 'send' && statement.send.by === shape);
}

/** In the place of an id: what no run is known to reach. */
const UNWATCHED = -2;

function routesOf({ statements }: Program): readonly { readonly id: number; readonly route: Route }[] {
  return statements.flatMap((statement) => {
    const route = statement.kind === 'send' ? statement.send.route : undefined;
    return route === undefined ? [] : [{ id: statement.id, route }];
  });
}

function importsOf({ unknowns }: Program): readonly string[] {
  const imported = ['import', 'constant', 'helper', 'call'];
  return unknowns.filter(({ written }) => imported.includes(written.as)).map(({ name }) => name);
}

function parametersOf({ unknowns }: Program): readonly string[] {
  const fields = unknowns.flatMap(({ name, written }) =>
    written.as === 'field' ? [`${name}${written.optional ? '?' : ''}: ${written.type}`] : [],
  );
  const parameters = unknowns.flatMap(({ name, written }) => {
    if (written.as !== 'parameter') return [];
    return [written.type === undefined ? name : `${name}: ${written.type}`];
  });
  return fields.length === 0 ? parameters : [...parameters, `given: { ${fields.join('; ')} }`];
}

function destructuring({ unknowns }: Program): string {
  const names = unknowns.filter(({ written }) => written.as === 'destructured').map(({ name }) => name);
  return names.length === 0 ? '' : `\n  const { ${names.join(', ')} } = options;`;
}

function printStatements(writer: Writer, mode: PrintMode, statements: readonly Statement[]): void {
  writer.indented(() => {
    for (const statement of statements) {
      writer.line();
      if (mode.watched) writer.write(`$s(${String(statement.id)}); `);
      writer.piece(statement.id, () => {
        printStatement(writer, mode, statement);
      });
    }
  });
}

/** `before` stands in front of the last statement. */
function printBlock(writer: Writer, mode: PrintMode, statements: readonly Statement[], before = ''): void {
  writer.write('{');
  printStatements(writer, mode, statements.slice(0, -1));
  if (before !== '') {
    writer.indented(() => {
      writer.line();
      writer.write(before);
    });
  }
  printStatements(writer, mode, statements.slice(-1));
  writer.line();
  writer.write('}');
}

function printFunction(
  writer: Writer,
  mode: PrintMode,
  { name, body, result }: Statement & { kind: 'function' },
): void {
  writer.write(`const ${name} = () => {`);
  printStatements(writer, mode, body);
  writer.indented(() => {
    if (result === undefined) return;
    writer.line();
    writer.write('return ');
    printExpression(writer, mode, result);
    writer.write(';');
  });
  writer.line();
  writer.write('}');
}

function printLoop(
  writer: Writer,
  mode: PrintMode,
  { form, list, element, body }: Statement & { kind: 'loop' },
): void {
  const source = unknownText(mode, list);
  writer.write(
    form === 'for of' ? `for (const ${element} of ${source}) ` : `${source}.forEach((${element}) => `,
  );
  printBlock(writer, mode, body);
  if (form === 'forEach') writer.write(');');
}

function printSwitch(writer: Writer, mode: PrintMode, { on, cases }: Statement & { kind: 'switch' }): void {
  writer.write(`switch (${unknownText(mode, on)}) {`);
  for (const { value, body, falls } of cases) {
    writer.indented(() => {
      writer.line();
      writer.write(value === '' ? 'default: ' : `case '${value}': `);
      printBlock(writer, mode, body);
      if (!falls) writer.write(' break;');
    });
  }
  writer.line();
  writer.write('}');
}

function printStatement(writer: Writer, mode: PrintMode, statement: Statement): void {
  const text = (unknown: Parameters<typeof unknownText>[1]): string => unknownText(mode, unknown);
  switch (statement.kind) {
    case 'declare':
      writer.write(`${statement.word} ${statement.name} = `);
      printExpression(writer, mode, statement.value);
      break;
    case 'declareLater':
      writer.write(`let ${statement.name}`);
      break;
    case 'declareRest':
      writer.write(`const { ${statement.omitted}: ${statement.name}Omitted, ...${statement.name} } = `);
      printExpression(writer, mode, statement.value);
      break;
    case 'run':
      writer.write(statement.text);
      break;
    case 'function':
      printFunction(writer, mode, statement);
      break;
    case 'call':
      writer.write(`${statement.name}()`);
      break;
    case 'reassign':
      writer.write(`${statement.name} = `);
      printExpression(writer, mode, statement.value);
      break;
    case 'assign':
      writer.write(`${targetText(statement.target)} = `);
      printExpression(writer, mode, statement.value);
      break;
    case 'assignComputed':
      writer.write(`${statement.name}[${text(statement.key)}] = `);
      printExpression(writer, mode, statement.value);
      break;
    case 'merge':
      // Nobody merges keys into a text: what such a run would send does not count.
      writer.write(`Object.assign(${mode.watched ? `$object(${statement.name})` : statement.name}, `);
      printExpression(writer, mode, statement.value);
      writer.write(')');
      break;
    case 'push':
      writer.write(`${targetText(statement.target)}.push(`);
      for (const [index, value] of statement.values.entries()) {
        if (index > 0) writer.write(', ');
        printExpression(writer, mode, value);
      }
      writer.write(')');
      break;
    case 'remove':
      writer.write(`delete ${targetText(statement.target)}`);
      break;
    case 'if':
      writer.write(`if (${text(statement.flag)}) `);
      printBlock(writer, mode, statement.then);
      if (statement.otherwise.length === 0) return;
      writer.write(' else ');
      printBlock(writer, mode, statement.otherwise);
      return;
    case 'loop':
      printLoop(writer, mode, statement);
      return;
    case 'switch':
      printSwitch(writer, mode, statement);
      return;
    case 'try':
      writer.write('try ');
      printBlock(writer, mode, statement.body, `${statement.risk.name}();`);
      writer.write(mode.watched ? ' catch (fault) ' : ' catch ');
      printBlock(writer, mode, statement.handler, mode.watched ? '$fault(fault);' : '');
      return;
    case 'leave':
      writer.write(`if (${text(statement.flag)}) return`);
      break;
    case 'alias':
      writer.write(`const ${statement.name} = ${targetText(statement.target)}`);
      break;
    case 'lend':
      writer.write(`${statement.change.name}(${targetText(statement.target)})`);
      break;
    case 'send':
      printSend(writer, mode, statement.send);
      break;
  }
  writer.write(';');
}

function targetText({ name, path }: Target): string {
  return path.reduce(
    (text, key) => text + (/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`),
    name,
  );
}
