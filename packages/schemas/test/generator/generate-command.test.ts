import './without-prettier.js';

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { generateCommand } from '../../generator/generate-command.js';
import { read, smallProject, write } from './small-project.js';

describe('the command that generates', () => {
  let root: string;

  beforeEach(() => {
    root = smallProject();
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('writes what is checked in, what is documented and what the package carries', async () => {
    expect(await run()).toEqual({ code: 0, told: [] });
    expect(JSON.parse(read(root, 'schemas/generated/things-send.schema.json'))).toMatchObject({
      title: 'Send a thing',
    });
    expect(read(root, 'packages/schemas/src/generated/endpoints.ts')).toContain('/things/{thing_id}/send');
    expect(read(root, 'docs/errors.md')).toContain('[`400 Bad Request`](#bad-request)');
    const packaged = 'packages/schemas/generated';
    expect(read(root, `${packaged}/schemas/things-send.schema.json`)).toBe(
      read(root, 'schemas/generated/things-send.schema.json'),
    );
    expect(readdirSync(join(root, packaged, 'validators'))).toEqual(['things-send.cjs']);
    expect(readdirSync(join(root, packaged, 'locales')).sort()).toEqual(['de.json', 'fr.json', 'pt-br.json']);
  });

  it('finds everything up to date after that, and has nothing to tell', async () => {
    await run();
    expect(await run('--check')).toEqual({ code: 0, told: [] });
  });

  it('names each file that is missing, changed or left over, and does not touch it', async () => {
    await run();
    write(root, 'schemas/generated/things-send.schema.json', '{}\n');
    write(root, 'docs/endpoints/old.md', 'Nothing makes this page any more.\n');
    rmSync(join(root, 'docs/coverage.md'));
    expect(await run('--check')).toEqual({
      code: 1,
      told: [
        expect.stringContaining('schemas/catalog'),
        '  docs/coverage.md',
        '  docs/endpoints/old.md',
        '  schemas/generated/things-send.schema.json',
      ],
    });
    expect(read(root, 'schemas/generated/things-send.schema.json')).toBe('{}\n');
    expect(existsSync(join(root, 'docs/coverage.md'))).toBe(false);
  });

  it('brings back what was changed, and removes what is left over', async () => {
    await run();
    write(root, 'schemas/generated/things-send.schema.json', '{}\n');
    write(root, 'docs/endpoints/old.md', 'Nothing makes this page any more.\n');
    write(root, 'packages/schemas/generated/schemas/old.schema.json', '{}\n');
    write(root, 'packages/schemas/generated/validators/old.cjs', '');
    await run();
    expect(await run('--check')).toEqual({ code: 0, told: [] });
    expect(existsSync(join(root, 'docs/endpoints/old.md'))).toBe(false);
    expect(existsSync(join(root, 'packages/schemas/generated/schemas/old.schema.json'))).toBe(false);
    expect(existsSync(join(root, 'packages/schemas/generated/validators/old.cjs'))).toBe(false);
  });

  it('tells each mistake of the catalogue from the folder where it was called, and writes nothing', async () => {
    rmSync(join(root, 'schemas/catalog/hosts.yaml'));
    write(root, 'schemas/catalog/objects/spare.yaml', 'title: Spare\nsource: objects/spare\n');
    expect(await run()).toEqual({
      code: 1,
      told: [
        'schemas/catalog/hosts.yaml:1:1 the file is missing',
        'schemas/catalog/objects/spare.yaml:1:1 description: is missing',
      ],
    });
    expect(existsSync(join(root, 'schemas/generated'))).toBe(false);
  });

  it('hides nothing that is no mistake of the catalogue', async () => {
    rmSync(join(root, 'docs/errors.md'));
    await expect(run()).rejects.toThrow('errors.md');
    write(root, 'schemas/locales/de.yaml', 'a: [');
    await expect(run()).rejects.toThrow(/flow/i);
  });

  async function run(...args: readonly string[]): Promise<{ code: number; told: string[] }> {
    const told: string[] = [];
    const code = await generateCommand(args, root, root, { error: (line) => told.push(line) });
    return { code, told };
  }
});
