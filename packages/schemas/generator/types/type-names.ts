/** `apple_push` → `ApplePush`. */
export function objectTypeName(name: string): string {
  return pascalCase(name);
}

/** `messages-send` → `MessagesSendBody`. */
export function bodyTypeName(endpointId: string): string {
  return `${pascalCase(endpointId)}Body`;
}

/** `users-delete` → `UsersDeleteResponse`; `queued` → `QueuedResponse`. */
export function responseTypeName(id: string): string {
  return `${pascalCase(id)}Response`;
}

function pascalCase(name: string): string {
  const words = name.split(/[-_]/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
