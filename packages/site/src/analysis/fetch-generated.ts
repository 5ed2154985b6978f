/** A file of the catalogue, as a part of the bundle that is loaded when it is first asked for. */
export async function fetchGenerated(path: string): Promise<unknown> {
  const [, folder, name = ''] = /^(?:(\w+)\/)?(.+)\.(?:cjs|json)$/.exec(path) ?? [];
  const module = (await moduleOf(folder, name)) as { readonly default: unknown };
  return module.default;
}

function moduleOf(folder: string | undefined, name: string): Promise<unknown> {
  switch (folder) {
    case 'validators':
      return import(`../../../schemas/generated/validators/${name}.cjs`);
    case 'schemas':
      return import(`../../../schemas/generated/schemas/${name}.json`);
    case 'locales':
      return import(`../../../schemas/generated/locales/${name}.json`);
    case undefined:
      return import('../../../schemas/generated/instead.json');
    default:
      throw new Error(`The catalogue has no folder ${folder}.`);
  }
}
