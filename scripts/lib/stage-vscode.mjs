import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { readJson, root } from './run.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

/**
 * The parts of the manifest that are read here.
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {{ configuration: { properties: Record<string, object> } }} contributes
 * @property {object | undefined} [devDependencies]
 */

/**
 * @typedef {object} SettingsSchema
 * @property {Record<string, { type?: string, description?: string }>} properties
 */

const generated = join(root, 'packages/schemas/generated');

/** What CommonJS code needs to ask for modules of Node from within an ES module. */
const requireInModules = [
  "import { createRequire as createRequireFor } from 'node:module';",
  "import { dirname as dirnameOf } from 'node:path';",
  "import { fileURLToPath as pathOfUrl } from 'node:url';",
  'const require = createRequireFor(import.meta.url);',
  'const __filename = pathOfUrl(import.meta.url);',
  'const __dirname = dirnameOf(__filename);',
].join(' ');

/**
 * Puts everything that the extension consists of into a folder: the client in one file, the server in one and what it loads when it is
 * first needed (with the parser) in others.
 * @param {string} folder is emptied first
 * @returns {Promise<Manifest>} the manifest that stands there
 */
export async function stageVscode(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const client = await build({
    ...common(folder),
    entryPoints: { extension: join(root, 'packages/vscode/src/extension.ts') },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    banner: { js: "const fileUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'fileUrl' },
    // The sources, not what was built of them: only of single files esbuild knows that they can be left out.
    alias: {
      '@braze-lint/analyzer/first-look': join(root, 'packages/analyzer/src/first-look.ts'),
      '@braze-lint/schemas': join(root, 'packages/schemas/src/index.ts'),
    },
  });
  const server = await build({
    ...common(folder),
    entryPoints: { server: join(root, 'packages/language-server/src/bin.ts') },
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    banner: { js: requireInModules },
  });
  const notices = [client, server].map(({ metafile }) => thirdPartyNotices(metafile, root));
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices.join('\n'));
  const manifest = stagedManifest();
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(
    join(folder, 'README.md'),
    withoutPictures(readFileSync(join(root, 'packages/vscode/README.md'), 'utf8')),
  );
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  stageGenerated(join(folder, 'generated'));
  return manifest;
}

/**
 * The pictures stand in this repository, which the packed text cannot point to as long as it has no address.
 * @param {string} markdown
 */
const withoutPictures = (markdown) => markdown.replace(/^!\[.*\n\n/gm, '');

/**
 * @param {string} folder
 * @returns {import('esbuild').BuildOptions & { metafile: true }}
 */
function common(folder) {
  return {
    absWorkingDir: root,
    outdir: join(folder, 'dist'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    metafile: true,
    logLevel: 'warning',
  };
}

/**
 * The validators, and the schema that VS Code checks the configuration file with.
 * @param {string} target
 */
function stageGenerated(target) {
  cpSync(generated, target, { recursive: true });
  const schema = /** @type {SettingsSchema} */ (readJson(join(generated, 'schemas/settings.json')));
  const properties = { $schema: { type: 'string' }, ...schema.properties };
  const text = JSON.stringify({ ...schema, description: 'Configures braze-lint.', properties }, null, 2);
  writeFileSync(join(target, 'schemas/configuration-file.json'), `${text}\n`);
}

/** The manifest with the settings of the catalogue, and without what is only needed to build it. */
function stagedManifest() {
  const manifest = /** @type {Manifest} */ (readJson(join(root, 'packages/vscode/package.json')));
  const { properties } = /** @type {SettingsSchema} */ (readJson(join(generated, 'schemas/settings.json')));
  const { configuration } = manifest.contributes;
  return {
    ...manifest,
    devDependencies: undefined,
    contributes: {
      ...manifest.contributes,
      configuration: {
        ...configuration,
        properties: { ...settingsOf(properties), ...configuration.properties },
      },
    },
  };
}

/**
 * An unset setting is `null`: what VS Code would put in its place (an empty list) says something.
 * @param {SettingsSchema['properties']} properties
 */
function settingsOf(properties) {
  return Object.fromEntries(
    Object.entries(properties).map(([key, { type, ...schema }]) => [
      `braze.${key}`,
      { ...schema, ...(type !== undefined && { type: [type, 'null'] }), default: null, scope: 'resource' },
    ]),
  );
}
