/** The headings that the outline of a page shows. */
export const outlineLevels: [number, number] = [2, 3];

/** The pages about errors are there in other languages, too: the menu of languages leads to them from everywhere. */
export const languageMenu = {
  root: { label: 'English', lang: 'en', link: '/errors' },
  de: translated('de', 'Deutsch', 'Auf dieser Seite'),
  fr: translated('fr', 'Français', 'Sur cette page'),
  'pt-br': translated('pt-BR', 'Português (Brasil)', 'Nesta página'),
};

/** @param outline what stands over the outline of a page */
function translated(lang: string, label: string, outline: string) {
  return {
    label,
    lang,
    link: `/${lang.toLowerCase()}/errors`,
    themeConfig: { outline: { level: outlineLevels, label: outline } },
  };
}
