#!/usr/bin/env node
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { startServer } from './server.js';
import { usage } from './usage.js';
import { version } from './version.js';

const args = process.argv.slice(2);

if (args.some((one) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(one))) serve();
else if (args.includes('--version')) console.log(version);
else if (args.includes('--help')) console.log(usage);
else {
  console.error(usage);
  process.exitCode = 2;
}

function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  // A parent that dies without a word leaves a channel of processes behind, not the end of a stream.
  process.once('disconnect', () => process.exit(1));
  // One answer that went wrong is no reason to take the others away from the editor.
  process.on('unhandledRejection', (reason) => {
    connection.console.error(`Unhandled: ${String(reason)}`);
  });
  startServer(connection);
}
