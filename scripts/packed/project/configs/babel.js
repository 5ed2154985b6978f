import parser from '@babel/eslint-parser';
import braze from 'eslint-plugin-braze';

const languageOptions = { parser, parserOptions: { requireConfigFile: false } };
export default [{ files: ['**/*.js'], languageOptions }, braze.configs.recommended];
