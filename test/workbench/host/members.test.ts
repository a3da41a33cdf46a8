/** Each member that the add-in uses does on the host what Microsoft's documentation says, errors included. */
import { openWorkbook, type OpenWorkbook } from '../../../src/workbench/node';
import { makeBook } from '../../support/books';
import { members } from './members';
import { atDesk } from './members/desk';

let open: OpenWorkbook;

beforeAll(async () => {
  open = await openWorkbook(makeBook([{ name: 'Đầu' }]), {
    locale: 'en-US',
    requirements: { ExcelApi: '1.20', SharedRuntime: '1.1', DelayForCellEdit: '1.1' },
  });
});
afterAll(async () => await open.close());

test.each(members.map((member) => [member.name, member] as const))('%s', async (_, member) => {
  await atDesk(open, member.holds);
});
