/** What is wrong with settings. */
export const settingsTexts = {
  notJson: 'it is not JSON: {{fault}}',
  notAnObject: 'it has to hold an object',
  wrongSetting: '{{setting}} {{problem}}. This part is left out.',
  whole: 'the whole',
} as const;
