import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type ts from 'typescript';

import type { LanguageService, ServiceDocument } from '../src/index.js';

/** How often the parser has read a text. */
const mockParses = { count: 0 };

jest.mock('typescript', () => {
  const actual = jest.requireActual<typeof ts>('typescript');
  const counted =
    <Args extends readonly unknown[], Result>(parse: (...args: Args) => Result) =>
    (...args: Args): Result => {
      mockParses.count++;
      return parse(...args);
    };
  return {
    ...actual,
    createSourceFile: counted(actual.createSourceFile),
    updateSourceFile: counted(actual.updateSourceFile),
  };
});

const before = `import { key } from './key.js';

export async function greet(user: User): Promise<void> {
  const body = { `;
const after = ` };
  await fetch('https://rest.iad-01.braze.com/messages/send', {
    method: 'POST',
    headers: { Authorization: \`Bearer \${key}\` },
    body: JSON.stringify(body),
  });
}
`;
const typed = "external_user_ids: [user.id], messages: { email: { app_id: 'a', subject: 'Hello' } }";

/** What an editor asks of each version, in the order in which it does. */
function askEverything(document: ServiceDocument, offset: number): void {
  service.complete(document, offset, { snippets: true });
  service.hover(document, before.length + 2);
  service.codeLenses(document);
  service.diagnostics(document);
  service.inlayHints(document, { start: 0, end: document.text.length });
  service.actions(document, { start: offset, end: offset });
  service.links(document);
  service.symbols(document);
  service.definition(document, document.text.indexOf('fetch'));
  service.complete(document, offset, { snippets: false });
}

let service: LanguageService;

beforeEach(async () => {
  // Loaded after the parser is replaced.
  const { createLanguageService } = await import('../src/index.js');
  service = createLanguageService();
  mockParses.count = 0;
});

describe('over a session of edits, with everything asked of each version', () => {
  it('each version is parsed once', () => {
    for (let length = 0; length <= typed.length; length++) {
      const body = typed.slice(0, length);
      const document = documentOf(length, before + body + after);
      askEverything(document, before.length + body.length);
      expect(mockParses.count).toBe(length + 1);
    }
  });

  it('a file without a word that speaks of Braze is never parsed', () => {
    const plain = (text: string): string => text.replaceAll(/braze|messages\/send/g, 'other');
    for (let length = 0; length <= typed.length; length++) {
      const body = typed.slice(0, length);
      const document = documentOf(length, plain(before + body + after));
      askEverything(document, before.length + body.length);
    }
    expect(mockParses.count).toBe(0);
  });
});

function documentOf(version: number, text: string): ServiceDocument {
  return { uri: 'file:///work/greet.ts', languageId: 'typescript', version, text };
}
