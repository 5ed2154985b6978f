import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type GeneratedRoot, outdatedFiles, writeFiles } from '../../generator/write.js';

describe('writing generated files', () => {
  const files = new Map([
    ['schemas/generated/a.schema.json', '{}\n'],
    ['packages/schemas/src/generated/types/index.ts', 'export {};\n'],
  ]);
  const folders = ['schemas/generated', 'packages/schemas/src/generated'];
  let root: string;
  let target: GeneratedRoot;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'braze-lint-write-'));
    target = { root, folders };
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('finds what is missing and writes it', () => {
    expect(outdatedFiles(target, files)).toEqual([...files.keys()].sort());
    writeFiles(target, files);
    expect(outdatedFiles(target, files)).toEqual([]);
    expect(readFileSync(join(root, 'schemas/generated/a.schema.json'), 'utf8')).toBe('{}\n');
  });

  it('finds what was changed or is left over, and removes the latter', () => {
    writeFiles(target, files);
    writeFileSync(join(root, 'schemas/generated/a.schema.json'), '{"changed": true}\n');
    writeFileSync(join(root, 'packages/schemas/src/generated/types/old.ts'), 'export {};\n');
    expect(outdatedFiles(target, files)).toEqual([
      'packages/schemas/src/generated/types/old.ts',
      'schemas/generated/a.schema.json',
    ]);
    writeFiles(target, files);
    expect(outdatedFiles(target, files)).toEqual([]);
  });
});
