/** How the pane looks: at 320 and 450 px, light, dark and in forced colours; nothing is cut off. */
import type { EmbeddedExcel } from '../support/embedded-excel';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';
import { cutOff } from '../support/cut-off';

const screens = [
  ['Tổng quan', 'overview'],
  [/^Kiểm tra/, 'findings'],
  [/^Chưa đạt/, 'below-maximum'],
] as const;

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
