import type { ProgramView, SourceContext } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';
import type ts from 'typescript';

import type { ProgramModule, ProgramModules } from './program-modules.js';
import { typeViewOf } from './type-view-of.js';
import type { TypeServices } from './type-services.js';

/** What the user's TypeScript program knows of a file. Nothing is asked of it before the analysis does. */
export function programViewOf(services: TypeServices, modules: ProgramModules): ProgramView {
  const { program } = services;
  const fileOf = (specifier: TSESTree.Node): ts.SourceFile | undefined => {
    const found = tsNode(specifier, services);
    return found === undefined ? undefined : fileAt(found, program);
  };
  return {
    typeOf(node) {
      const found = tsNode(node, services);
      if (found === undefined || !isChecked(found, program)) return undefined;
      return typeViewOf(program.getTypeChecker().getTypeAtLocation(found), found, program);
    },
    textOf(specifier) {
      const file = fileOf(specifier);
      return file !== undefined && modules.mayRead(file) ? file.text : undefined;
    },
    moduleOf(specifier) {
      const file = fileOf(specifier);
      const read = file === undefined ? undefined : modules.read(file);
      return read === undefined ? undefined : contextOf(read, modules);
    },
  };
}

/** What a comment in JavaScript claims of a type holds only where the compiler looks. */
function isChecked(node: ts.Node, program: ts.Program): boolean {
  const isScript = /\.[cm]?jsx?$/.test(node.getSourceFile().fileName);
  return !isScript || program.getCompilerOptions().checkJs === true;
}

const contexts = new WeakMap<ProgramModule, SourceContext>();

function contextOf(read: ProgramModule, modules: ProgramModules): SourceContext {
  const earlier = contexts.get(read);
  if (earlier !== undefined) return earlier;
  const context = { ...read.source, program: programViewOf(read.services, modules) };
  contexts.set(read, context);
  return context;
}

function tsNode(node: TSESTree.Node, { esTreeNodeToTSNodeMap }: TypeServices): ts.Node | undefined {
  return esTreeNodeToTSNodeMap.get(node);
}

/** The file that a specifier leads to, which is the declaration of its module. */
function fileAt(specifier: ts.Node, program: ts.Program): ts.SourceFile | undefined {
  const declarations = program.getTypeChecker().getSymbolAtLocation(specifier)?.getDeclarations() ?? [];
  const [declaration] = declarations;
  return declaration === undefined || declarations.length > 1 ? undefined : sourceFileOf(declaration);
}

/** `declare module 'x'` is no file of its own. */
function sourceFileOf(declaration: ts.Declaration): ts.SourceFile | undefined {
  const file = declaration.getSourceFile();
  return (file as ts.Node) === declaration ? file : undefined;
}
