import { errorRows, hosts } from '@braze-lint/schemas';

const answers = errorRows.map(({ status, title }) => `${status} ${title}`);

/** What is called the same in all languages: what Braze answers, its codes, methods and instances. */
const names: readonly string[] = [
  ...answers,
  ...errorRows.map(({ title }) => title).filter((title) => /^[A-Z_]+$/.test(title)),
  ...hosts.map(({ id }) => id),
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
].sort((a, b) => b.length - a.length);

/** The words of a text in the pseudo-locale that nobody has translated: code, numbers, and names such as a campaign's are none. */
export function untranslatedWords(text: string): readonly string[] {
  const prose = text.replaceAll(/(`+)(.*?[^`])\1(?!`)/gs, ' ').replaceAll(/\( *"[^"]*"\)/g, ' ');
  const translatable = names.reduce((rest, name) => rest.replaceAll(name, ' '), prose);
  return translatable.match(/[A-Za-z]+/g) ?? [];
}
