import parser from '@typescript-eslint/parser';
import braze from 'eslint-plugin-braze';

export default [{ files: ['**/*.{js,ts}'], languageOptions: { parser } }, braze.configs.recommended];
