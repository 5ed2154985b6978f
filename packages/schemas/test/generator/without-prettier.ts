import { jest } from '@jest/globals';

// The type generator loads prettier's entry, which needs a form of import that Jest's modules do not have. It is never
// used: the generator formats with the standalone build. To be imported before the generator.
jest.mock('prettier', () => ({}));
