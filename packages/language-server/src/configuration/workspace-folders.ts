import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The folders that are open in the editor, by their addresses. */
export class WorkspaceFolders {
  #folders: readonly string[];

  constructor({ workspaceFolders, ...older }: InitializeParams) {
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? olderRoot(older);
  }

  all(): readonly string[] {
    return this.#folders;
  }

  /** The innermost folder that a document is in. */
  containing(uri: string): string | undefined {
    return this.#folders
      .filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
      .reduce<string | undefined>((best, one) => (one.length > (best?.length ?? 0) ? one : best), undefined);
  }

  changed({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  }
}

/** Clients that know a single folder. */
function olderRoot(params: { readonly rootUri?: string | null }): readonly string[] {
  return typeof params.rootUri === 'string' ? [params.rootUri] : [];
}
