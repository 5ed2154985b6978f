import parser from '@typescript-eslint/parser';
import braze from 'eslint-plugin-braze';

const languageOptions = { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };
export default [{ files: ['**/*.ts'], languageOptions }, braze.configs.recommended];
