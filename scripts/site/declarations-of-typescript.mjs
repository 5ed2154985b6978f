// TypeScript as an ES module of declarations, so that a bundle holds only what it uses of it: the parser, not the whole compiler.
import ts from 'typescript';

/** The kinds of syntax nodes that have the methods of the language service, by which the converter to ESTree reads them. */
const nodeClasses = ['Node', 'Token', 'Identifier', 'PrivateIdentifier', 'SourceFile'];

/**
 * Rewrites the text of `typescript.js`. Each variable is declared in one expression without effects, with all that its script does
 * to it at the top level; what else happens there (registering quick fixes, asking the system) is left out.
 * @param {string} text
 * @param {ReadonlySet<string>} wanted names; those that TypeScript does not export are passed over
 * @returns {string} the text of an ES module that exports them
 */
export function declarationsOf(text, wanted) {
  const source = ts.createSourceFile('typescript.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const { statements } = moduleBody(source);
  /** @type {Map<string, string[]>} what is done to a variable, by its name */
  const additions = new Map();
  for (const statement of statements) {
    const name = variableChangedBy(statement);
    if (name !== undefined) additions.set(name, [...(additions.get(name) ?? []), written(statement)]);
  }
  const declarations = statements.map((statement) => {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return written(statement);
    if (ts.isVariableStatement(statement)) return variables(statement);
    return '';
  });
  return withSingleDiagnostics([...declarations, allocation(text), exportsOf(statements, wanted)].join('\n'));

  /** @param {ts.Node} node */
  function written(node) {
    return text.slice(node.pos, node.end);
  }

  /** @param {ts.VariableStatement} statement */
  function variables({ declarationList }) {
    return declarationList.declarations
      .map(({ name, initializer }) => {
        if (!ts.isIdentifier(name))
          return `var ${written(name)} = ${initializer ? written(initializer) : ''};`;
        const changes = additions.get(name.text);
        const value = initializer && written(initializer);
        if (changes === undefined)
          return `var ${name.text}${value === undefined ? '' : ` = ${withoutEffect(value)}`};`;
        const start = `var ${name.text}${value === undefined ? '' : ` =${value}`};`;
        return `var ${name.text} = /* @__PURE__ */ (() => { ${start}${changes.join('')}\nreturn ${name.text}; })();`;
      })
      .join('\n');
  }
}

/** @param {string} value */
function withoutEffect(value) {
  const isPlain =
    /^\s*(?:function\b|class\b|-?[\d.e]+$|true$|false$|void 0$|"[^"\\]*"$|\/\* @__PURE__ \*\/)/.test(value);
  return isPlain ? value : `/* @__PURE__ */ (() => (${value}))()`;
}

/**
 * The function around the whole script.
 * @param {ts.SourceFile} source
 */
function moduleBody({ statements }) {
  const last = statements.at(-1);
  if (last !== undefined && ts.isExpressionStatement(last) && ts.isCallExpression(last.expression)) {
    const called = last.expression.expression;
    const inner = ts.isParenthesizedExpression(called) ? called.expression : called;
    if (ts.isArrowFunction(inner) && ts.isBlock(inner.body)) return inner.body;
  }
  throw new Error('typescript.js has another form than expected.');
}

/**
 * The variable that a statement completes: a namespace, a class with static members, a table of exports.
 * @param {ts.Statement} statement
 */
function variableChangedBy(statement) {
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (ts.isBinaryExpression(expression) && ts.isPropertyAccessExpression(expression.left)) {
    const { expression: owner } = expression.left;
    return ts.isIdentifier(owner) && owner.text !== 'module' ? owner.text : undefined;
  }
  if (!ts.isCallExpression(expression)) return undefined;
  const [first] = expression.arguments;
  if (ts.isIdentifier(expression.expression)) {
    return expression.expression.text === '__export' && first && ts.isIdentifier(first)
      ? first.text
      : undefined;
  }
  return first && ts.isBinaryExpression(first) && ts.isIdentifier(first.left) ? first.left.text : undefined;
}

/**
 * The one thing that loading has to do. The compiler's own call brings along symbols and types, which lead to all of its services.
 * @param {string} text
 */
function allocation(text) {
  const members = nodeClasses.map((name) => {
    if (!text.includes(`get${name}Constructor: () => ${name}Object,`))
      throw new Error(`typescript.js has no ${name}Object.`);
    return `get${name}Constructor: () => ${name}Object`;
  });
  return `setObjectAllocator({ ${members.join(', ')} });`;
}

/**
 * @param {readonly ts.Statement[]} statements
 * @param {ReadonlySet<string>} wanted
 */
function exportsOf(statements, wanted) {
  const table = statements.map(exportTable).find((found) => found !== undefined);
  if (table === undefined) throw new Error('typescript.js has no table of its exports.');
  const parts = table.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return [];
    const { initializer } = property;
    if (!ts.isArrowFunction(initializer) || !ts.isIdentifier(initializer.body)) return [];
    return wanted.has(property.name.text) ? [`${initializer.body.text} as ${property.name.text}`] : [];
  });
  // The compiler is imported as a whole, by `import ts from`, too.
  return `export { ${parts.join(', ')} };\nexport default { ${parts.map((part) => part.replace(/^(\w+) as (\w+)$/, '$2: $1')).join(', ')} };\n`;
}

/** @param {ts.Statement} statement */
function exportTable(statement) {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return undefined;
  const [name, table] = statement.expression.arguments;
  const isTable = name && ts.isIdentifier(name) && name.text === 'typescript_exports';
  return isTable && table && ts.isObjectLiteralExpression(table) ? table : undefined;
}

/**
 * The parser says little of what the compiler can say: each of its 2,000 messages becomes a variable of its own.
 * @param {string} text
 */
function withSingleDiagnostics(text) {
  const start = text.indexOf('var Diagnostics = ');
  const end = text.indexOf('\n}', start);
  const messages = [...text.slice(start, end).matchAll(/^ {2}(\w+): (diag\(.*\)),?$/gm)];
  if (start < 0 || messages.length === 0) throw new Error('typescript.js has no table of its messages.');
  const singles = messages.map(
    ([, name = '', call = '']) => `var Diagnostics_${name} = /* @__PURE__ */ ${call};`,
  );
  const uses = (/** @type {string} */ part) =>
    part.replaceAll(/(?<![\w.])Diagnostics\.(?=\w)/g, 'Diagnostics_');
  return uses(text.slice(0, start)) + singles.join('\n') + uses(text.slice(text.indexOf('\n', end + 1)));
}
