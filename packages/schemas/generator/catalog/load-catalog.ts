import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Catalog } from './catalog.js';
import { type FileKinds, type ShapeCheck, readCatalogSchema, shapeCheck } from './check-shape.js';
import { crossCheck } from './cross-check.js';
import { CatalogError, type Mistake, inReadingOrder } from './mistake.js';
import { type YamlFile, readYamlFile } from './yaml-file.js';

/** A file whose fields are those of its kind. */
export interface CatalogFile<Content> {
  /** The file's name without folder and `.yaml`. */
  readonly id: string;
  readonly file: YamlFile;
  readonly content: Content;
}

/** The catalogue's files as they lie in the folder. */
export interface CatalogFiles {
  readonly endpoints: readonly CatalogFile<FileKinds['endpoint']>[];
  readonly objects: readonly CatalogFile<FileKinds['object']>[];
  /** `undefined` where the file is missing or not well formed; like files that are left out of the lists. */
  readonly errors: CatalogFile<FileKinds['errors']> | undefined;
  readonly hosts: CatalogFile<FileKinds['hosts']> | undefined;
  readonly requests: CatalogFile<FileKinds['requests']> | undefined;
  readonly responses: CatalogFile<FileKinds['responses']> | undefined;
  /** Names of all object files, those that are not well formed included. */
  readonly objectNames: ReadonlySet<string>;
  /** How many endpoint and object files there are, those that are not well formed included. */
  readonly fileCount: number;
}

/**
 * Reads and checks schemas/catalog.
 * @param schemaFolder where catalog.schema.json lies
 * @throws CatalogError with every mistake of every file
 */
export function loadCatalog(folder: string, schemaFolder: string): Catalog {
  const reader = new Reader(folder, shapeCheck(readCatalogSchema(schemaFolder)));
  const files = reader.readAll();
  const mistakes = [...reader.mistakes, ...crossCheck(files)];
  const { errors, hosts, requests, responses } = files;
  const isWhole =
    errors !== undefined && hosts !== undefined && requests !== undefined && responses !== undefined;
  if (mistakes.length > 0 || !isWhole) {
    throw new CatalogError(inReadingOrder(mistakes));
  }
  return {
    endpoints: byId(files.endpoints),
    objects: byId(files.objects),
    errors: errors.content,
    hosts: hosts.content,
    requests: requests.content,
    responses: responses.content,
  };
}

class Reader {
  readonly mistakes: Mistake[] = [];
  readonly #root: string;
  readonly #check: ShapeCheck;

  constructor(root: string, check: ShapeCheck) {
    this.#root = root;
    this.#check = check;
  }

  readAll(): CatalogFiles {
    const endpointNames = yamlNames(join(this.#root, 'endpoints'));
    const objectNames = yamlNames(join(this.#root, 'objects'));
    return {
      endpoints: endpointNames.flatMap((id) => this.#read(id, `endpoints/${id}.yaml`, 'endpoint') ?? []),
      objects: objectNames.flatMap((id) => this.#read(id, `objects/${id}.yaml`, 'object') ?? []),
      errors: this.#read('errors', 'errors.yaml', 'errors'),
      hosts: this.#read('hosts', 'hosts.yaml', 'hosts'),
      requests: this.#read('requests', 'requests.yaml', 'requests'),
      responses: this.#read('responses', 'responses.yaml', 'responses'),
      objectNames: new Set(objectNames),
      fileCount: endpointNames.length + objectNames.length,
    };
  }

  #read<Name extends keyof FileKinds>(
    id: string,
    name: string,
    kind: Name,
  ): CatalogFile<FileKinds[Name]> | undefined {
    if (!existsSync(join(this.#root, name))) {
      this.mistakes.push({ file: name, line: 1, column: 1, field: '', message: 'the file is missing' });
      return undefined;
    }
    const file = readYamlFile(this.#root, name);
    const { content, mistakes } = this.#check(kind, file);
    this.mistakes.push(...mistakes);
    return content === undefined ? undefined : { id, file, content };
  }
}

/** Without extension, in an order that does not depend on the machine. */
function yamlNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => name.slice(0, -'.yaml'.length)).sort();
}

function byId<Content>(files: readonly CatalogFile<Content>[]): ReadonlyMap<string, Content> {
  return new Map(files.map(({ id, content }) => [id, content]));
}
