/** From the manifest's ribbon to the pane: each command leads where it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useFlows } from '../support/flows';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const commands = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/gu)].map(([, name]) => name);

/** The tab that is on show after each command. */
const leadsTo: Readonly<Record<string, RegExp>> = { 'ParIndex.Recheck': /^Kiểm tra/u };

describe('the ribbon', () => {
  const flow = useFlows();

  flow('leads the pane where each command of the manifest says', async (excel) => {
    expect(commands).toEqual(Object.keys(leadsTo));
    for (const [command, name] of Object.entries(leadsTo)) {
      await excel.tab('Tổng quan').click();
      await excel.choose(command);
      await excel.pane.getByRole('tab', { name, selected: true }).waitFor();
    }
  });
});
