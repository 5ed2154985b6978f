import type { LanguageService } from '@braze-lint/language-service';
import type { Connection } from 'vscode-languageserver';

import type { EditorSettings } from './configuration/editor-settings.js';
import type { Settings } from './configuration/settings.js';
import type { Watchers } from './configuration/watchers.js';
import type { WorkspaceFolders } from './configuration/workspace-folders.js';
import type { PushedDiagnostics } from './diagnostics/pushed-diagnostics.js';
import type { WorkspaceChanges } from './diagnostics/workspace-changes.js';
import type { OpenDocuments } from './documents/open-documents.js';
import type { TextView } from './documents/text-view.js';
import type { ClientFeatures } from './protocol/client-features.js';
import type { Log } from './protocol/log.js';
import type { ServerWords } from './texts/server-words.js';

/** What the methods share between `initialize` and `exit`. */
export interface Session {
  /** Tells this run of the server from those before. */
  readonly id: string;
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly log: Log;
  readonly documents: OpenDocuments;
  readonly folders: WorkspaceFolders;
  readonly editorSettings: EditorSettings;
  readonly settings: Settings;
  readonly watchers: Watchers;
  /** Where something happens to files that are not open. */
  readonly changes: WorkspaceChanges;
  /** For clients that do not ask for diagnostics. */
  readonly pushed: PushedDiagnostics | undefined;
  /** What the server itself says, in the language of the editor. */
  readonly words: ServerWords;
  /** What answers for a text, with its settings. */
  serviceFor(text: TextView): Promise<TextService>;
  /** The latest state of an open document, with what answers for it; `undefined` when it is closed meanwhile. */
  latest(uri: string): Promise<LatestText | undefined>;
  /** Makes what the client shows of all open documents new. */
  refresh(): void;
  /** Looks whether configuration files or snapshots have changed, and makes everything new if they have. */
  lookAgain(): Promise<void>;
  /** Lets go of what is kept for a document that is closed. */
  forget(uri: string): Promise<void>;
}

export interface TextService {
  /** Absent as long as no text was one that may hold a request. */
  readonly service: LanguageService | undefined;
  /** Differs where the settings do. */
  readonly key: string;
}

export interface LatestText extends TextService {
  readonly text: TextView;
}

/** Marks what was worked out from a text, so that it is never used on another one. */
export function stampOf(session: Pick<Session, 'id'>, text: TextView): string {
  return `${session.id}.${text.revision.toString()}`;
}
