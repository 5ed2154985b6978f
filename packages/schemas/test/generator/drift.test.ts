import './without-prettier.js';

import { describe, expect, it } from '@jest/globals';

import { generate, generatedFolders } from '../../generator/generate.js';
import { outdatedFiles } from '../../generator/write.js';
import { catalogFolder, repositoryRoot } from './repository.js';

describe('checked-in generated files', () => {
  it('are what the catalogue makes; `pnpm generate` brings them up to date', async () => {
    const files = await generate(catalogFolder);
    expect(outdatedFiles({ root: repositoryRoot, folders: generatedFolders }, files)).toEqual([]);
  });
});
