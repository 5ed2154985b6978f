import type { Mentions } from './mentions.js';
import type { Unit } from './unit.js';

/**
 * The units that have to do with some of a file: what those use, what uses what they declare and may so send it, and what writes into
 * the objects of these. What is found is rather too much than too little.
 */
export function relatedUnits(text: string, from: Iterable<Unit>, mentions: Mentions): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  /** Those that what is asked for may have come to. */
  const reached = new Set<Unit>();
  const pending: Unit[] = [];
  for (const unit of from) reach(unit);
  for (let unit = pending.pop(); unit !== undefined; unit = pending.pop()) {
    lookAround(unit);
    if (reached.has(unit)) follow(unit);
  }
  return found;

  function find(unit: Unit): void {
    if (found.has(unit)) return;
    found.add(unit);
    pending.push(unit);
  }

  function reach(unit: Unit): void {
    found.add(unit);
    if (reached.has(unit)) return;
    reached.add(unit);
    pending.push(unit);
  }

  /** What the unit uses, and what changes what it declares. */
  function lookAround(unit: Unit): void {
    if (unit.owner !== undefined) find(unit.owner);
    for (const name of mentions.namesIn(unit)) for (const home of mentions.declaring(name)) find(home);
    if (!unit.isChangeable) return;
    for (const name of unit.names) {
      for (const user of mentions.unitsWith(name)) if (mayWrite(user, name)) find(user);
    }
  }

  /** Where what stands in the unit may go: to whoever uses what it declares, and into the objects that it writes. */
  function follow(unit: Unit): void {
    for (const name of mentions.namesOf(unit)) for (const user of mentions.unitsWith(name)) reach(user);
    for (const name of mentions.namesIn(unit)) {
      for (const home of mentions.declaring(name)) {
        if (home.isChangeable && mayWrite(unit, name)) reach(home);
      }
    }
  }

  /** Whether a unit sets what a name stands for, or a member of it, or hands it to a function. */
  function mayWrite({ start, end }: Unit, name: string): boolean {
    const escaped = name.replaceAll('$', String.raw`\$`);
    const member = String.raw`(?:\s*\??\.\s*[\w$#]+|\s*(?:\?\.)?\[[^\]]*\])*`;
    const written = String.raw`(?<![\w$])${escaped}${member}\s*(?:[-+*/%&|^?<>]{0,3}=(?![=>])|\+\+|--|\()`;
    const handed = String.raw`[(,]\s*(?:\.{3})?${escaped}\s*[,)]`;
    return new RegExp(`${written}|${handed}`).test(text.slice(start, end));
  }
}
