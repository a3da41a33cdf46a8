/** `npm run manifest`: writes what the add-in's commands make: parts of manifest.xml, and the file of their keys. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/commands/registry';
import { shortcutsOf, withRibbon } from './ribbon';

const root = join(__dirname, '../..');
const manifest = join(root, 'manifest.xml');
writeFileSync(manifest, withRibbon(readFileSync(manifest, 'utf8'), ribbonCommands));
writeFileSync(join(root, 'assets/shortcuts.json'), shortcutsOf(ribbonCommands));
