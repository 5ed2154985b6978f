import json from '@eslint/json';
import braze from 'eslint-plugin-braze';

export default [
  { files: ['payloads/*.json'], plugins: { json, braze }, language: 'json/json', rules: braze.configs.recommended.rules },
];
