import braze from 'eslint-plugin-braze';
import parser from 'vue-eslint-parser';

export default [{ files: ['**/*.vue'], languageOptions: { parser } }, braze.configs.recommended];
