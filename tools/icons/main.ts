/**
 * Draws the add-in's icons: `npm run icons` writes assets/icons/<icon>-<size>.png from the drawings beside this file, the add-in's own
 * from a simpler one where it is small.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ribbonCommands } from '../../src/commands/registry';

/** The sizes that buttons of the ribbon have, in pixels. */
const BUTTON_SIZES = [16, 32, 64, 80] as const;
/** The add-in's own: those of the manifest and of the stores. */
const OWN_SIZES = [...BUTTON_SIZES, 128] as const;
const OWN = 'icon';

const drawingOf = (icon: string, size: number): string => {
  if (icon !== OWN) return `${icon}.svg`;
  return size <= 16 ? 'small.svg' : 'large.svg';
};

async function main(): Promise<void> {
  const target = join(__dirname, '../../assets/icons');
  await mkdir(target, { recursive: true });
  for (const icon of new Set([OWN, ...ribbonCommands.map((command) => command.icon)])) {
    for (const size of icon === OWN ? OWN_SIZES : BUTTON_SIZES) {
      const drawing = await readFile(join(__dirname, drawingOf(icon, size)), 'utf8');
      const image = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
      await writeFile(join(target, `${icon}-${size}.png`), image.asPng());
    }
  }
}

void main();
