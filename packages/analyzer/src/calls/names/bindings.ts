import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { referencesOf, isConstant } from '../../scope/references.js';
import type { ProgramView } from '../../source/program-view.js';
import type { SourceContext } from '../../source/source-context.js';
import { type Exported, importedFrom } from '../../modules/exported.js';
import { importLink } from '../../modules/import-link.js';
import { mayLeadToBraze } from '../may-lead-to-braze.js';
import type { ImportedName } from './imported-name.js';
import { importedName } from './imported-name.js';

/** Where a name comes from. */
export type Origin =
  | { readonly kind: 'global'; readonly name: string }
  | ({ readonly kind: 'import' } & ImportedName)
  | { readonly kind: 'local'; readonly variable: Variable };

/** What the names of one file stand for. */
export interface Bindings {
  readonly source: SourceContext;
  /** What a variable takes from another file that may have to do with Braze. */
  importedFrom(variable: Variable): Exported | undefined;
  originOf(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): Origin;
  /** The variable that an identifier reads or declares; `undefined` for a global. */
  variableOf(identifier: TSESTree.Node): Variable | undefined;
}

/** By the syntax tree, since oxlint gives all files one and the same scope manager. */
const known = new WeakMap<SourceContext['ast'], Bindings>();

/** The bindings of a file; worked out once. */
export function bindingsOf(source: SourceContext): Bindings {
  const earlier = known.get(source.ast);
  if (earlier !== undefined) return earlier;
  const made = makeBindings(source);
  known.set(source.ast, made);
  return made;
}

/**
 * The expression that a variable always holds: it is declared with it, whole, and never written again. `undefined` for
 * everything else, parameters and destructured parts included.
 */
export function constantInit(variable: Variable): TSESTree.Expression | undefined {
  const declarator = soleDeclarator(variable);
  if (!isNode(declarator?.id, 'Identifier') || declarator.init === null) return undefined;
  return isConstant(variable) ? declarator.init : undefined;
}

/** The declarator of a variable that is declared once, by `const`, `let` or `var`. */
export function soleDeclarator(variable: Variable): TSESTree.VariableDeclarator | undefined {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return undefined;
  return isNode(definition.node, 'VariableDeclarator') ? definition.node : undefined;
}

/** One search through the text of a module tells whether it is worth parsing. */
export function mayMatter(variable: Variable, source: SourceContext): boolean {
  if (source.program === undefined) return false;
  const known = mattering.get(variable) ?? searchModule(variable, source.program);
  mattering.set(variable, known);
  return known;
}

const mattering = new WeakMap<Variable, boolean>();

function searchModule({ defs: [definition] }: Variable, program: ProgramView): boolean {
  const link = definition === undefined ? undefined : importLink(definition);
  const text = link === undefined ? undefined : program.textOf(link.specifier);
  return text !== undefined && mayLeadToBraze(text);
}

function makeBindings(source: SourceContext): Bindings {
  const references = referencesOf(source);
  return {
    source,
    importedFrom: (variable) => (mayMatter(variable, source) ? importedFrom(variable, source) : undefined),
    variableOf: (identifier) => references.variableOf(identifier),
    originOf(identifier) {
      const variable = references.variableOf(identifier);
      const definition = variable?.defs[0];
      if (variable === undefined || definition === undefined)
        return { kind: 'global', name: identifier.name };
      const imported = importedName(definition);
      return imported === undefined ? { kind: 'local', variable } : { kind: 'import', ...imported };
    },
  };
}
