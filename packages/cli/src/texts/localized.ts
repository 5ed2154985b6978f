import type { CliTexts } from './cli-texts.js';
import { currentLocale } from './current-locale.js';
import { english } from './locales/en.js';
import { textsIn } from './texts-in.js';

/** A section of the texts, each read in the language of the run that asks for it. */
export function localized<Section extends keyof CliTexts>(section: Section): CliTexts[Section] {
  const texts = {};
  for (const key of Object.keys(english[section])) {
    Object.defineProperty(texts, key, {
      enumerable: true,
      get: () => textsIn(currentLocale())[section][key as keyof CliTexts[Section]],
    });
  }
  return texts as CliTexts[Section];
}
