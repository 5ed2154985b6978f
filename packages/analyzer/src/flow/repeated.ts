import { type FlowEvent, overlaps } from './flow-event.js';

/** Of the events of a loop, those that another one may undo in a later round. */
export function repeatedlyWritten(events: readonly FlowEvent[]): readonly FlowEvent[] {
  return events.filter((event) => events.some((other) => other !== event && undoes(other, event)));
}

/** Lists only grow when something is appended. */
function undoes(other: FlowEvent, event: FlowEvent): boolean {
  if (other.kind === 'append' && event.kind === 'append') return false;
  return overlaps(other.path, event.path);
}
