/** What another file decides: without types nobody can know that it is no text. */
export interface Reminder {
  readonly canvas: number;
  readonly userId: string;
}
export const path = '/canvas/trigger/send';
