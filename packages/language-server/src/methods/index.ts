import type { Session } from '../session.js';
import { codeAction } from './code-action.js';
import { codeLens } from './code-lens.js';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { didChangeConfiguration } from './did-change-configuration.js';
import { didChangeWatchedFiles } from './did-change-watched-files.js';
import { didChangeWorkspaceFolders } from './did-change-workspace-folders.js';
import { didChange } from './did-change.js';
import { didClose } from './did-close.js';
import { didOpen } from './did-open.js';
import { didSave } from './did-save.js';
import { documentDiagnostic } from './document-diagnostic.js';
import { documentLink } from './document-link.js';
import { documentSymbol } from './document-symbol.js';
import { executeCommand } from './execute-command.js';
import { hover } from './hover.js';
import { initialized } from './initialized.js';
import { inlayHint } from './inlay-hint.js';
import { shutdown } from './shutdown.js';
import { workspaceDiagnostic } from './workspace-diagnostic.js';

/** Each registers what answers one method of the protocol. */
export const methods: readonly ((session: Session) => void)[] = [
  initialized,
  shutdown,
  didOpen,
  didChange,
  didSave,
  didClose,
  didChangeConfiguration,
  didChangeWatchedFiles,
  didChangeWorkspaceFolders,
  documentDiagnostic,
  workspaceDiagnostic,
  completion,
  hover,
  codeAction,
  executeCommand,
  inlayHint,
  codeLens,
  documentLink,
  documentSymbol,
  definition,
];
