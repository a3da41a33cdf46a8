/** How the pane looks: at 320 and 450 px, light, dark and in forced colours; nothing is cut off. */
import type { EmbeddedExcel } from '../support/embedded-excel';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';

const screens = [
  ['Tổng quan', 'overview'],
  [/^Kiểm tra/, 'findings'],
  [/^Chưa đạt/, 'below-maximum'],
] as const;

/** Words that stick out of the pane, or of a box that hides what does not fit. */
const cutOff = (excel: EmbeddedExcel): Promise<string[]> =>
  excel.pane.locator('body').evaluate((body) => {
    const width = document.documentElement.clientWidth;
    const shown = [...body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.offsetParent !== null,
    );
    return shown
      .filter((element) => element.children.length === 0 && (element.textContent ?? '').trim() !== '')
      .filter(
        (element) =>
          getComputedStyle(element).position !== 'absolute' &&
          element.getBoundingClientRect().right > width + 1,
      )
      .map((element) => (element.textContent ?? '').slice(0, 60));
  });

async function takeAll(excel: EmbeddedExcel, look: string): Promise<void> {
  for (const [tab, name] of screens) {
    await excel.tab(tab).click();
    expect(await cutOff(excel)).toEqual([]);
    await picture(excel.page.locator('#pane'), `pane-${name}-${look}`);
  }
}

describe('the pane', () => {
  const flow = useFlows();

  for (const pane of [320, 450]) {
    flow(`fits ${pane} px`, (excel) => takeAll(excel, String(pane)), { pane });
  }
  flow('has a dark look', (excel) => takeAll(excel, 'dark'), { pane: 320, colorScheme: 'dark' });
  flow('keeps to forced colours', (excel) => takeAll(excel, 'forced-colors'), {
    pane: 320,
    forcedColors: 'active',
  });
});
