export * from './arrays.js';
export * from './kinds.js';
export * from './objects.js';
export * from './plain.js';
export * from './sizes.js';
export * from './text.js';
export * from './values.js';
export * from './with-error.js';
