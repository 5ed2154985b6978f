import braze from 'eslint-plugin-braze';
import parser from 'svelte-eslint-parser';

export default [{ files: ['**/*.svelte'], languageOptions: { parser } }, braze.configs.recommended];
