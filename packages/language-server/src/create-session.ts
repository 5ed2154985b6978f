import { randomUUID } from 'node:crypto';

import type { Connection, InitializeParams } from 'vscode-languageserver';

import { ConfigurationReports } from './configuration/configuration-reports.js';
import { EditorSettings } from './configuration/editor-settings.js';
import type { ServiceModule } from './configuration/services.js';
import { Services } from './configuration/services.js';
import { Settings } from './configuration/settings.js';
import { Watchers } from './configuration/watchers.js';
import { WorkspaceFolders } from './configuration/workspace-folders.js';
import { openDocumentDiagnostics } from './diagnostics/diagnostics-of.js';
import { PushedDiagnostics } from './diagnostics/pushed-diagnostics.js';
import { WorkspaceChanges } from './diagnostics/workspace-changes.js';
import type { OpenDocuments } from './documents/open-documents.js';
import type { TextView } from './documents/text-view.js';
import type { ClientFeatures } from './protocol/client-features.js';
import type { Log } from './protocol/log.js';
import type { LatestText, Session, TextService } from './session.js';
import { serverWords } from './texts/server-words.js';

export interface SessionParts {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly log: Log;
  readonly documents: OpenDocuments;
  readonly params: InitializeParams;
  readonly loadService: () => Promise<ServiceModule>;
}

/** Puts together what the methods share. */
export function createSession({ params, loadService, ...parts }: SessionParts): Session {
  const { connection, client, log, documents } = parts;
  const folders = new WorkspaceFolders(params);
  const editorSettings = new EditorSettings({
    connection,
    client,
    log,
    initial: params.initializationOptions,
  });
  const settings = new Settings(editorSettings, folders);
  const services = new Services(loadService, {
    ...(params.locale !== undefined && { locale: params.locale }),
  });
  const reports = new ConfigurationReports(connection, client, params.locale);
  const watchers = new Watchers(connection, client);
  const changes = new WorkspaceChanges();
  /** By the address of an open document: the settings that it was last looked at with. */
  const keys = new Map<string, string>();

  const session: Session = {
    ...parts,
    id: randomUUID().slice(0, 8),
    folders,
    editorSettings,
    settings,
    watchers,
    changes,
    pushed: client.pullsDiagnostics
      ? undefined
      : new PushedDiagnostics(parts, (uri) => openDocumentDiagnostics(session, uri)),
    words: serverWords(params.locale),
    serviceFor,
    latest,
    refresh,
    lookAgain,
    forget,
  };
  return session;

  async function serviceFor(text: TextView): Promise<TextService> {
    const effective = await settings.of(text.uri);
    if (documents.get(text.uri) !== undefined) keys.set(text.uri, effective.key);
    await reports.report(effective);
    if (effective.snapshot !== undefined) await watchers.watchSnapshot(effective.snapshot);
    return { service: await services.for(text.asServiceDocument, effective), key: effective.key };
  }

  /** Settings are waited for, and edits come meanwhile: a state that is no longer the latest one says nothing of the one that is. */
  async function latest(uri: string): Promise<LatestText | undefined> {
    for (let text = documents.get(uri); text !== undefined;) {
      const found = await serviceFor(text);
      const now = documents.get(uri);
      if (now === text) return { ...found, text };
      text = now;
    }
    return undefined;
  }

  async function lookAgain(): Promise<void> {
    settings.lookAgain();
    await reports.lookAgain();
    let isChanged = false;
    for (const [uri, key] of [...keys]) {
      const effective = await settings.of(uri);
      await reports.report(effective);
      isChanged ||= effective.key !== key;
    }
    if (isChanged) refresh();
  }

  function refresh(): void {
    changes.happened();
    for (const { uri } of documents.all()) session.pushed?.soon(uri);
    if (client.pullsDiagnostics) ignoreRefusal(connection.languages.diagnostics.refresh());
    if (client.refreshesInlayHints) ignoreRefusal(connection.languages.inlayHint.refresh());
    if (client.refreshesCodeLenses) ignoreRefusal(connection.sendRequest('workspace/codeLens/refresh'));
  }

  async function forget(uri: string): Promise<void> {
    keys.delete(uri);
    await services.forget(uri);
  }

  /** A client that does not refresh shows what it has for a while longer: nothing to mend here. */
  function ignoreRefusal(answer: Promise<unknown>): void {
    answer.catch((error: unknown) => {
      log.warn(`The editor did not refresh: ${String(error)}`);
    });
  }
}
