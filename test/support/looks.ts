/** The looks of a screen, taken on one opened page: nothing is cut off in any, and each has its picture. */
import { cutOff } from './cut-off';
import type { EmbeddedExcel } from './embedded-excel';
import { picture } from './images';

export interface Look {
  /** As in the names of pictures. */
  readonly name: string;
  /** Width of the pane in pixels. */
  readonly pane: 320 | 450;
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
}

const NARROW: Look = { name: '320', pane: 320 };
const WIDE: Look = { name: '450', pane: 450 };
const DARK: Look = { name: 'dark', pane: 320, colorScheme: 'dark' };
const FORCED: Look = { name: 'forced-colors', pane: 320, forcedColors: 'active' };

/** Two widths and the dark. */
export const threeLooks: readonly Look[] = [NARROW, WIDE, DARK];
/** Two widths, the dark, and the system's own colours. */
export const fourLooks: readonly Look[] = [...threeLooks, FORCED];
/** Two widths, each light and dark. */
export const widthsAndShades: readonly Look[] = [NARROW, WIDE].flatMap((look) => [
  look,
  { ...look, name: `${look.name}-dark`, colorScheme: 'dark' },
]);

/** The page's splitter moves by so many pixels for a key; End is its narrowest, 320. */
const STEP = 10;

async function wear(excel: EmbeddedExcel, look: Look): Promise<void> {
  const splitter = excel.page.locator('#splitter');
  await excel.page.emulateMedia({
    colorScheme: look.colorScheme ?? 'light',
    forcedColors: look.forcedColors ?? 'none',
  });
  await splitter.dispatchEvent('keydown', { key: 'End' });
  for (let width = 320; width < look.pane; width += STEP)
    await splitter.dispatchEvent('keydown', { key: 'ArrowLeft' });
  // What follows its own width is drawn anew one frame later.
  await excel.pane
    .locator('body')
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await excel.pane.locator('html').evaluate((html) => html.clientWidth)).toBe(look.pane);
}

/** Shows what is on show in each of the looks, as pictures <name>-<look>; the page keeps the last. */
export async function takeLooks(excel: EmbeddedExcel, name: string, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await wear(excel, look);
    expect([look.name, await cutOff(excel)]).toEqual([look.name, []]);
    await picture(excel.page.locator('#pane'), `${name}-${look.name}`);
  }
}
