import { bodyShapes } from './bodies.js';
import { brazeApiShapes } from './braze-api.js';
import { clientShapes, pathClientShapes } from './clients.js';
import { functionShapes } from './functions.js';
import { methodShapes } from './methods.js';
import { moduleShapes } from './modules.js';
import { optionShapes } from './options.js';
import type { Shape } from './parts.js';
import { silentShapes } from './silent.js';
import { typeShapes } from './types.js';
import { urlShapes } from './urls.js';
import { wireShapes } from './wire.js';

export const allShapes: readonly Shape[] = [
  ...clientShapes,
  ...bodyShapes,
  ...pathClientShapes,
  ...urlShapes,
  ...optionShapes,
  ...brazeApiShapes,
  ...typeShapes,
  ...functionShapes,
  ...moduleShapes,
  ...methodShapes,
  ...wireShapes,
  ...silentShapes,
];
