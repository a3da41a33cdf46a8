/** "Vì sao không chọn tiêu chí này?": the plan made again with it, and what that costs. */
import { Body1, Dropdown, Option } from '@fluentui/react-components';
import type { Candidate } from '../../domain/planning/candidates';
import type { GoalChange, Omission } from '../../domain/planning/goal';
import type { Solver } from '../../domain/planning/program';
import { usePane } from '../pane-context';
import type { Found } from './planner';
import { useStore } from '../session/store';

interface WhyNotProps {
  readonly candidates: readonly Candidate[];
  readonly changes: readonly GoalChange[];
  readonly found: Found;
  readonly solve: Solver;
}

export function WhyNot({ candidates, changes, found, solve }: WhyNotProps) {
  const { session, w } = usePane();
  const words = w.targets.goal;
  const { planner } = session.targets;
  const why = useStore(planner.store, (state) => state.why);
  const raised = new Set(changes.map(({ row }) => row));
  const others = candidates.filter(({ row }) => !raised.has(row));
  const chosen = others.find(({ row }) => row === why?.row);
  const reason = (omission: Omission): string =>
    omission.reason === 'costs-more'
      ? words.why.more[found.question.preference](String(omission.cost), String(omission.best))
      : words.why[omission.reason];
  return (
    <>
      <Dropdown
        size="small"
        style={{ minWidth: 0, width: '100%' }}
        aria-label={words.whyNot}
        placeholder={words.choose}
        value={chosen ? `${chosen.code} ${chosen.name}` : ''}
        selectedOptions={chosen ? [String(chosen.row)] : []}
        onOptionSelect={(_event, { optionValue }) => void planner.ask(Number(optionValue), solve)}
      >
        {others.map(({ row, code, name }) => (
          <Option key={row} value={String(row)} text={`${code} ${name}`}>
            {`${code} ${name}`}
          </Option>
        ))}
      </Dropdown>
      <Body1 block role="status">
        {why && chosen ? reason(why.omission) : ''}
      </Body1>
    </>
  );
}
