import type { Argument, HelpConfiguration, Option } from '@commander-js/extra-typings';
import { fill } from '@braze-lint/analyzer';

import { optionTexts as texts } from '../texts/option-texts.js';

/** How commander writes the words around the options, which it has in English only. */
export const localizedHelp: HelpConfiguration = {
  styleTitle: (title) => {
    const known = titles[title];
    return known === undefined ? title : texts[known];
  },
  optionDescription: (option) => described(option, hasShownDefault(option) ? option.defaultValue : undefined),
  argumentDescription: (argument) => described(argument, argument.defaultValue),
};

const titles: Readonly<Record<string, 'usage' | 'arguments' | 'options' | 'commands'>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
};

function described({ description, argChoices }: Option | Argument, defaultValue: unknown): string {
  const notes = [
    ...(argChoices === undefined ? [] : [fill(texts.choices, { values: argChoices.map(quoted).join(', ') })]),
    ...(defaultValue === undefined ? [] : [fill(texts.default, { value: quoted(defaultValue) })]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join(', ')})`;
}

/** That what is only switched on has a default says nothing. */
function hasShownDefault(option: Option): boolean {
  return (
    option.required || option.optional || (option.isBoolean() && typeof option.defaultValue === 'boolean')
  );
}

const quoted = (value: unknown): string => JSON.stringify(value);
