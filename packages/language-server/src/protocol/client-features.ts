import type { ClientCapabilities, DiagnosticsCapabilities } from 'vscode-languageserver';

import type { PositionEncoding } from '../documents/position-encoding.js';
import { chosenEncoding } from '../documents/position-encoding.js';

/** What a client says that it can do, as far as an answer depends on it. What it does not mention it cannot do. */
export interface ClientFeatures {
  readonly encoding: PositionEncoding;
  /** It asks for diagnostics, and can be told to ask again; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly diagnosticVersions: boolean;
  readonly diagnosticTags: boolean;
  readonly diagnosticPages: boolean;
  /** It gives the `data` of a diagnostic back when it asks for code actions. */
  readonly diagnosticData: boolean;
  readonly snippets: boolean;
  readonly deprecatedItems: boolean;
  readonly markdownItems: boolean;
  readonly markdownHover: boolean;
  /** Code actions with edits; older clients only know commands. */
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  /** Edits that name the version of the document which they are made for. */
  readonly versionedEdits: boolean;
  readonly applyEdit: boolean;
  readonly definitionLinks: boolean;
  readonly symbolTrees: boolean;
  readonly linkTooltips: boolean;
  readonly inlayHints: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly showDocument: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
}

/** Reads the capabilities that `initialize` brings. */
export function clientFeatures({
  general,
  textDocument,
  window,
  workspace,
}: ClientCapabilities): ClientFeatures {
  const pullsDiagnostics =
    textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
  const item = textDocument?.completion?.completionItem;
  return {
    encoding: chosenEncoding(general?.positionEncodings),
    pullsDiagnostics,
    ...diagnosticFeatures([textDocument?.publishDiagnostics, textDocument?.diagnostic]),
    diagnosticVersions: textDocument?.publishDiagnostics?.versionSupport === true,
    snippets: item?.snippetSupport === true,
    deprecatedItems: item?.tagSupport !== undefined || item?.deprecatedSupport === true,
    markdownItems: item?.documentationFormat?.includes('markdown') === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    applyEdit: workspace?.applyEdit === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showDocument: window?.showDocument?.support === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

/** What a client that pulls can show, it declares for pushed diagnostics, too, or only: before 3.18 there was no other place for it. */
function diagnosticFeatures(declared: readonly (DiagnosticsCapabilities | undefined)[]) {
  return {
    diagnosticTags: declared.some((one) => one?.tagSupport !== undefined),
    diagnosticPages: declared.some((one) => one?.codeDescriptionSupport === true),
    diagnosticData: declared.some((one) => one?.dataSupport === true),
  };
}
