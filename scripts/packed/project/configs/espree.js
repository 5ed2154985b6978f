import braze from 'eslint-plugin-braze';

export default [braze.configs.recommended];
