/** Names of environment variables whose value is a secret of Braze's. */
const secretVariable = /^(?:BRAZE|APPBOY)\w*(?:KEY|TOKEN|SECRET)\w*$/i;

/** Shorter values are words that occur by themselves: masking them would spoil the text and hide nothing. */
const fewestCharacters = 8;

/**
 * What stands before a secret, and the secret: a header's value, and what is assigned to a name that says so. Quotes may
 * be escaped, as in a JSON text; a value in `${…}` is no secret, but the name of one.
 */
const written: readonly RegExp[] = [
  /(\b(?:Bearer|Basic|Token)(?:\s|%20|\\t)+(?:\\*["'`])?)([\w.~+/=-]{8,})/gi,
  /((?:api_?key|access_?token|auth_?token|secret|authorization)[\w-]{0,20}\\*["'`]?\s*(?:\]\s*)?(?::|=|,|\?\?|\|\|)\s*\\*["'`])([^\s"'`\\$]{8,})/gi,
  /(\bapi_key=)([\w.~+/-]{8,})/gi,
];

/** The same text, and as long, with every secret in it made of asterisks: places in it stay where they are. */
export function maskSecrets(text: string, env: Readonly<Record<string, string | undefined>>): string {
  const known = Object.entries(env).flatMap(([name, value = '']) =>
    secretVariable.test(name) && value.length >= fewestCharacters ? [value] : [],
  );
  const withoutKnown = known.reduce((masked, secret) => masked.replaceAll(secret, asterisks(secret)), text);
  return written.reduce(
    (masked, pattern) =>
      masked.replaceAll(pattern, (_, before: string, secret: string) => before + asterisks(secret)),
    withoutKnown,
  );
}

const asterisks = (secret: string): string => '*'.repeat(secret.length);
