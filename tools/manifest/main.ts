/** `npm run manifest`: writes what commands and custom functions make: parts of manifest.xml, and the file of the commands' keys. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/commands/registry';
import { withFunctions } from './functions';
import { shortcutsOf, withRibbon } from './ribbon';

const root = join(__dirname, '../..');
const manifest = join(root, 'manifest.xml');
writeFileSync(manifest, withFunctions(withRibbon(readFileSync(manifest, 'utf8'), ribbonCommands)));
writeFileSync(join(root, 'assets/shortcuts.json'), shortcutsOf(ribbonCommands));
