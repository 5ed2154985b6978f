/**
 * @typedef {object} Editing what an editor asks of a text: each call is about a new version
 * @property {'json' | 'yaml'} language
 * @property {(text: string, offset: number) => Promise<number>} complete how many proposals there are
 * @property {(text: string, offset: number) => Promise<boolean>} hover whether there is something to tell
 * @property {(text: string) => Promise<number>} diagnose how many faults there are
 */

/** The services that are compared. What they are made of is loaded when they are made. */
export const services = {
  'braze-lint': braze,
  'vscode-json-languageservice': json,
  'yaml-language-server': yaml,
};

let version = 0;

/** @returns {Promise<Editing>} */
async function braze() {
  const { createLanguageService } = await import('@braze-lint/language-service');
  const service = createLanguageService();
  const documentOf = (text) => ({
    uri: 'file:///work/payload.json',
    languageId: 'json',
    version: ++version,
    text,
  });
  return {
    language: 'json',
    complete: async (text, offset) => service.complete(documentOf(text), offset, { snippets: true }).length,
    hover: async (text, offset) => service.hover(documentOf(text), offset) !== undefined,
    diagnose: async (text) => service.diagnostics(documentOf(text)).length,
  };
}

/** @returns {Promise<Editing>} */
async function json() {
  const { getLanguageService } = await import('vscode-json-languageservice');
  const { TextDocument } = await import('vscode-languageserver-textdocument');
  const { address, schema } = await import('./payload.mjs');
  const service = getLanguageService({ schemaRequestService: offline });
  service.configure({ validate: true, schemas: [{ uri: address, fileMatch: ['*.json'], schema }] });
  const parsed = (text) => {
    const document = TextDocument.create('file:///work/payload.json', 'json', ++version, text);
    return [document, service.parseJSONDocument(document)];
  };
  return {
    language: 'json',
    complete: async (text, offset) => {
      const [document, tree] = parsed(text);
      const list = await service.doComplete(document, document.positionAt(offset), tree);
      return list?.items.length ?? 0;
    },
    hover: async (text, offset) => {
      const [document, tree] = parsed(text);
      return (await service.doHover(document, document.positionAt(offset), tree)) !== null;
    },
    diagnose: async (text) => (await service.doValidation(...parsed(text))).length,
  };
}

/** @returns {Promise<Editing>} */
async function yaml() {
  const { getLanguageService } = await import('yaml-language-server');
  const { TextDocument } = await import('vscode-languageserver-textdocument');
  const { address, schema } = await import('./payload.mjs');
  const service = getLanguageService({
    schemaRequestService: offline,
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [{ uri: address, fileMatch: ['*.yaml'], schema }],
  });
  const documentOf = (text) => TextDocument.create('file:///work/payload.yaml', 'yaml', ++version, text);
  return {
    language: 'yaml',
    complete: async (text, offset) => {
      const document = documentOf(text);
      return (await service.doComplete(document, document.positionAt(offset), false)).items.length;
    },
    hover: async (text, offset) => {
      const document = documentOf(text);
      return (await service.doHover(document, document.positionAt(offset))) !== null;
    },
    diagnose: async (text) => (await service.doValidation(documentOf(text), false)).length,
  };
}

const offline = () => Promise.reject(new Error('No schema is fetched.'));
