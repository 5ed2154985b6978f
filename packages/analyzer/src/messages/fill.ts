/** Replaces each `{{name}}` by its value; a name without one stays as it is. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => data[name] ?? whole);
}
