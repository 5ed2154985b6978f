import './without-prettier.js';

import { describe, expect, it } from '@jest/globals';

import { generatedDocsFolder } from '../../generator/docs/documentation-files.js';
import { documentation } from '../../generator/docs/read-input.js';
import { generate, generatedFolders } from '../../generator/generate.js';
import { outdatedFiles } from '../../generator/write.js';
import { catalogFolder, generatorFolder, repositoryRoot } from './repository.js';

describe('checked-in generated files', () => {
  it('are what the catalogue makes; `pnpm generate` brings them up to date', async () => {
    const files = await generate(catalogFolder);
    const docs = documentation(
      { root: repositoryRoot, catalog: catalogFolder, generator: generatorFolder },
      files,
    );
    const folders = [...generatedFolders, generatedDocsFolder];
    expect(outdatedFiles({ root: repositoryRoot, folders }, new Map([...files, ...docs]))).toEqual([]);
  });
});
