import braze from 'eslint-plugin-braze';
import * as parser from 'jsonc-eslint-parser';

export default [{ files: ['payloads/*.json'], languageOptions: { parser } }, braze.configs.recommended];
