'use strict';

/**
 * Our sources name each other with the `.js` extension that they will have once built: look for the `.ts` first.
 * Packages under node_modules are left to Jest.
 * @param {string} request
 * @param {{ basedir: string, defaultResolver: (request: string, options: object) => string }} options
 */
module.exports = function resolve(request, options) {
  if (/^\.{1,2}\/.*\.js$/.test(request) && !/[\\/]node_modules[\\/]/.test(options.basedir)) {
    try {
      return options.defaultResolver(request.replace(/\.js$/, '.ts'), options);
    } catch {
      // A real `.js` file.
    }
  }
  return options.defaultResolver(request, options);
};
