import { endpoints } from '@braze-lint/schemas';

import { namesOwnKey, speaksOfBraze } from './braze-words.js';
import { pathWords } from './url/path-words.js';
import type { TextSearch } from './word-search.js';
import { wordSearch } from './word-search.js';

/** Whether a file speaks of Braze and takes something from other files, so that the path of a request may stand in one of them. */
export function mayLeadElsewhere(text: string): boolean {
  return (speaksOfBraze(text) || namesOwnKey(text)) && TAKES.test(text);
}

/** Whether what a file exports may lead to Braze, by itself or by what it passes on: only such files are looked into for requests. */
export function mayLeadToBraze(text: string): boolean {
  return speaksOfBraze(text) || namesPath(text) || PASSES_ON.test(text);
}

const TAKES = /\bimport\b|\brequire\b/;

function namesPath(text: string): boolean {
  paths ??= wordSearch(pathWords(endpoints), '/');
  return paths(text);
}

let paths: TextSearch | undefined;

/** Bounded repetition: the search stays linear. */
const PASSES_ON = /\bexport\s{0,20}(?:\*|\{[^}]{0,2000}\}\s{0,20}from\b)/;
