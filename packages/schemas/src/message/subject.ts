/** How a sentence names the value at `path` of a body. */
export function subjectOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'The body';
  const keyIndex = path.findLastIndex((segment) => typeof segment === 'string');
  if (keyIndex <= 0) return `\`${pathText(path)}\``;
  const parent = pathText(path.slice(0, keyIndex));
  return `\`${pathText(path.slice(keyIndex))}\` of \`${parent}\``;
}

function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${String(segment)}]`;
    return text === '' ? segment : `${text}.${segment}`;
  }, '');
}
