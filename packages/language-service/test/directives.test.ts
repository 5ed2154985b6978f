import { describe, expect, it } from '@jest/globals';

import { createLanguageService } from '../src/index.js';
import { serviceFindings } from './support/compare.js';
import { documentOf } from './support/document.js';
import { eslintFindings } from './support/eslint-findings.js';
import { send } from './support/sends.js';

const wrong = send("{ broadcast: true, segement_id: 's' }").trim();

describe('comments for ESLint', () => {
  it.each([
    ['the next line', `// eslint-disable-next-line braze/no-unknown-property\n${wrong}`],
    [
      'the next line, with a reason',
      `// eslint-disable-next-line braze/no-unknown-property -- it is so\n${wrong}`,
    ],
    ['the next line, another rule', `// eslint-disable-next-line braze/valid-payload\n${wrong}`],
    ['the next line but one', `// eslint-disable-next-line braze/no-unknown-property\n\n${wrong}`],
    ['all rules of the next line', `/* eslint-disable-next-line */\n${wrong}`],
    ['this line', `${wrong} // eslint-disable-line braze/no-unknown-property, braze/valid-payload`],
    ['the line below', `${wrong}\n// eslint-disable-line braze/no-unknown-property`],
    ['the rest of the file', `/* eslint-disable braze/no-unknown-property */\n${wrong}\n${wrong}`],
    ['the rest of the file, all rules', `/* eslint-disable */\n${wrong}`],
    [
      'a stretch',
      `${wrong}\n/* eslint-disable braze/no-unknown-property */\n${wrong}\n/* eslint-enable braze/no-unknown-property */\n${wrong}`,
    ],
    [
      'a stretch that ends for all rules',
      `/* eslint-disable braze/no-unknown-property */\n${wrong}\n/* eslint-enable */\n${wrong}`,
    ],
    [
      'the rest of the file in a line comment, which ESLint overlooks',
      `// eslint-disable braze/no-unknown-property\n${wrong}`,
    ],
    ['no comment at all', wrong],
  ])('are heard as ESLint hears them: %s', (_name, text) => {
    const found = serviceFindings(createLanguageService(), documentOf(text));
    expect(found).toEqual(eslintFindings(text, { filename: '/work/src/app.ts' }));
  });
});
