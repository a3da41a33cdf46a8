/** @jest-environment jsdom */
/** A doubt always leads on: to another reading where there is one, and to the way by hand. */
import { screen } from '@testing-library/react';
import type { TableChange } from '../../../src/sheets/correct';
import { analyse, isDoubt } from '../../../src/sheets/report';
import { FindingCard } from '../../../src/taskpane/findings/FindingCard';
import { gridOf } from '../../support/grids';
import { results } from '../../support/told';
import type { TestRow } from '../../support/told';
import { draw, sessionOn } from './pane';

/** The doubt of a table as the pane shows it, and what a person changes by it. */
function doubt(rows: readonly TestRow[]) {
  const changes: TableChange[] = [];
  const reading = { grids: [gridOf(rows)], names: [], part: null };
  const report = analyse(reading);
  const session = sessionOn({
    facts: { reading, report, chosen: report.appendices[0]?.appendix.id ?? null },
    actions: {
      correct: (change: TableChange) => {
        changes.push(change);
        return Promise.resolve();
      },
    },
  });
  const finding = report.appendices[0]?.findings.find(isDoubt);
  if (!finding) throw new Error('the table is doubted');
  return { changes, session, ...draw(session, <FindingCard finding={finding} />) };
}

it('columns that were exchanged: one click exchanges them back', async () => {
  const { user, changes } = doubt(
    results([
      ['1', 'Chỉ đạo', 4, 5],
      ['2', 'Thể chế', 3, 6],
      ['3', 'Thủ tục', 2, 7],
      ['', 'Tổng điểm', 9, 18],
    ]),
  );
  await user.click(
    screen.getByRole('button', { name: /cột D là điểm tối đa, cột C là điểm đạt được \(2\/2/u }),
  );
  expect(changes).toMatchObject([
    { kind: 'reading', says: { columns: [{ key: 'maximum', column: 3 }, { column: 2 }] } },
  ]);
});

it('a tree that no other reading explains leads to the way by hand', async () => {
  const { user, session } = doubt(
    results([
      ['1', 'Chỉ đạo', 50, 40],
      ['2', 'Thể chế', 60, 50],
      ['3', 'Thủ tục', 70, 60],
      ['', 'Tổng điểm', 60, 50],
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Gán cột' }));
  expect(session.store.get().front.at).toBe('assigning');
});
