/** How the pane looks: at 320 and 450 px, light, dark and in forced colours; nothing is cut off. */
import { useFlows } from '../support/flows';
import { fourLooks, takeLooks } from '../support/looks';

const screens = [
  ['Tổng quan', 'overview'],
  [/^Kiểm tra/, 'findings'],
  [/^Chưa đạt/, 'below-maximum'],
] as const;

describe('the pane', () => {
  const flow = useFlows();

  flow('fits 320 and 450 px, has a dark look and keeps to forced colours', async (excel) => {
    for (const [tab, name] of screens) {
      await excel.tab(tab).click();
      await takeLooks(excel, `pane-${name}`, fourLooks);
    }
  });
});
