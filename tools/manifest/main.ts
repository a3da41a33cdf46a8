/** `npm run manifest`: writes the parts of manifest.xml that the ribbon's commands make. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/commands/registry';
import { withRibbon } from './ribbon';

const path = join(__dirname, '../../manifest.xml');
writeFileSync(path, withRibbon(readFileSync(path, 'utf8'), ribbonCommands));
