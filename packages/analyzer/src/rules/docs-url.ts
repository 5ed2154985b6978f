/** The documentation page of a rule. */
export function docsUrl(rule: string): string {
  return `https://braze-lint.dev/rules/${rule}`;
}
