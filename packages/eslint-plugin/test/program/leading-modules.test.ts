import { describe, expect, it } from '@jest/globals';

import { namesLeadingModule } from '../../src/program/leading-modules.js';
import type { Files } from '../support/in-memory-program.js';
import { inMemoryProgram } from '../support/in-memory-program.js';

const request = "export const send = (body) => fetch('https://rest.iad-01.braze.com/messages/send', body);";

function leads(text: string, files: Files): boolean {
  return namesLeadingModule(text, inMemoryProgram(files, { lib: [], noLib: true }));
}

describe('a text may hold a request by a module of the program', () => {
  it.each([
    ['by its name', "import { send } from './lib/client';"],
    ['with an extension', "import { send } from '../client.js';"],
    ['by a name that is all of it', "import { send } from 'client';"],
    ['where it is loaded late', "const { send } = await import('./client');"],
  ])('%s', (_name, text) => {
    expect(leads(text, { '/src/client.ts': request })).toBe(true);
  });

  it('by the folder of its index', () => {
    const files = { '/src/client/index.ts': request };
    expect(leads("import { send } from './client';", files)).toBe(true);
    expect(leads("import { send } from './client/index.js';", files)).toBe(true);
    expect(leads("import { send } from './index';", files)).toBe(false);
  });

  it.each([
    ['of another name', "import { send } from './clients';"],
    ['that is only spoken of', '// see client'],
  ])('not by one %s', (_name, text) => {
    expect(leads(text, { '/src/client.ts': request })).toBe(false);
  });

  it('not by declarations', () => {
    const declaration = "export declare const path: '/campaigns/trigger/send';";
    expect(leads("import { path } from './client';", { '/src/client.d.ts': declaration })).toBe(false);
  });

  it('not where no file of the program speaks of Braze', () => {
    const text = "import { send } from './client';";
    expect(leads(text, { '/src/client.ts': 'export const send = (body) => fetch(body);' })).toBe(false);
  });

  it('not where too many do: then the name of one tells nothing', () => {
    const many = (count: number): Files =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`/src/client${String(index)}.ts`, request]),
      );
    const text = "import { send } from './client0';";
    expect(leads(text, many(500))).toBe(true);
    expect(leads(text, many(501))).toBe(false);
  });

  it('in each program that a file belongs to', () => {
    const one = inMemoryProgram({ '/src/client.ts': request }, { lib: [], noLib: true });
    const shared = {
      getSourceFiles: () => one.getSourceFiles(),
    } as unknown as typeof one;
    const text = "import { send } from './client';";
    expect(namesLeadingModule(text, one)).toBe(true);
    expect(namesLeadingModule(text, shared)).toBe(true);
  });
});
