/** Draws the add-in's icons: `npm run icons` writes assets/icons/icon-<size>.png from the two drawings beside this file. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The sizes that the manifest and the stores ask for, in pixels. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

async function main(): Promise<void> {
  const target = join(__dirname, '../../assets/icons');
  await mkdir(target, { recursive: true });
  for (const size of ICON_SIZES) {
    const drawing = await readFile(join(__dirname, size <= 16 ? 'small.svg' : 'large.svg'), 'utf8');
    const image = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
    await writeFile(join(target, `icon-${size}.png`), image.asPng());
  }
}

void main();
