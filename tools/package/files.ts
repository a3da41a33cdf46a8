/** What an administrator is given: the folder for a web server, its settings, the manifest and how to install it. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, strToU8, type Zippable } from 'fflate';
import { iisConfig, nginxConfig } from './server-files';

const root = join(__dirname, '../..');

/** The files of a folder, by their paths in it with "/". */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** The same files give the same bytes whenever they are packed: zip knows no earlier day. */
const packedOn = new Date(1980, 0, 1);

/** Packs a production build for the address that it was built for (https://addins.example.gov.vn/par-index). */
export function packed(built: string, address: string): Uint8Array {
  const { pathname } = new URL(address);
  const files: Zippable = {
    'HUONG-DAN-CAI-DAT.md': readFileSync(join(root, 'docs/install-vi.md')),
    'threats.md': readFileSync(join(root, 'docs/threats.md')),
    LICENSE: readFileSync(join(root, 'LICENSE')),
    'manifest.xml': readFileSync(join(built, 'manifest.xml')),
    'nginx.conf': strToU8(nginxConfig(`${pathname.replace(/\/$/u, '')}/`)),
    'web/web.config': strToU8(iisConfig()),
  };
  for (const name of filesIn(built).filter((each) => !each.startsWith('terminal/')))
    files[`web/${name}`] = readFileSync(join(built, name));
  return zipSync(files, { level: 9, mtime: packedOn });
}
