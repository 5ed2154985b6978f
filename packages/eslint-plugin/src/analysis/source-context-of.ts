import type { SourceContext } from '@braze-lint/analyzer';
import type { Rule } from 'eslint';

import { programModules } from '../program/program-modules.js';
import { programViewOf } from '../program/program-view-of.js';
import { typeServicesOf } from '../program/type-services.js';

/**
 * The file as the analyzer wants it; `undefined` for a language that has no scopes (CSS, Markdown).
 * ESLint's own types speak of plain ESTree, the analyzer's of the superset that typescript-eslint makes.
 */
export function sourceContextOf(context: Rule.RuleContext): SourceContext | undefined {
  const { sourceCode } = context;
  const { ast, scopeManager } = sourceCode as unknown as {
    ast: SourceContext['ast'];
    scopeManager: SourceContext['scopeManager'] | null | undefined;
  };
  if (scopeManager === null || scopeManager === undefined) return undefined;
  return {
    ast,
    scopeManager,
    text: sourceCode.text,
    filename: context.filename,
    comments: ast.comments ?? [],
    ...programOf(context),
  };
}

/** The rest of the program, where the file was parsed with type information. */
function programOf({ sourceCode, languageOptions }: Rule.RuleContext): Pick<SourceContext, 'program'> {
  const services = typeServicesOf(sourceCode.parserServices);
  const { parser, parserOptions: options = {} } = languageOptions;
  if (services === undefined || parser === undefined) return {};
  const modules = programModules(services.program, { parser, options });
  return { program: programViewOf(services, modules) };
}
