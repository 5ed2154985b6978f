/** The path of a document's file, with `/` between folders; what is not a file's address stays as it is. */
export function fileNameOf(uri: string): string {
  const [, path] = /^file:\/\/[^/]*(\/[^?#]*)/i.exec(uri) ?? [];
  if (path === undefined) return uri;
  return decoded(path).replace(/^\/(?=[a-z]:)/i, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
