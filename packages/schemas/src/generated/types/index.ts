// Generated from schemas/catalog: do not edit, run `pnpm generate`.

export type * from './objects.js';
export type * from './campaigns-trigger-schedule-create.js';
export type * from './campaigns-trigger-send.js';
export type * from './canvas-trigger-schedule-create.js';
export type * from './canvas-trigger-send.js';
export type * from './messages-schedule-create.js';
export type * from './messages-send.js';
export type * from './transactional-campaigns-send.js';
export type * from './users-track.js';
