/** The languages that the extension looks at, as VS Code names them; the manifest activates it for the same ones. */
export const languages: readonly string[] = [
  'javascript',
  'javascriptreact',
  'typescript',
  'typescriptreact',
  'vue',
  'svelte',
  'json',
  'jsonc',
];
