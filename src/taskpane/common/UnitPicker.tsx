/** Đơn vị: whose points of a matrix are on show, all units or one. */
import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { useChosenUnit } from './unit-view';

/** Value of the choice "all"; no header names a unit so. */
const all = '';

/** Nothing for a table that is no matrix. */
export function UnitPicker({ report }: { readonly report: AppendixReport }) {
  const { session, w } = usePane();
  const unit = useChosenUnit(report) ?? all;
  const { matrix } = report.summary;
  const words = w.pane.matrix;
  if (matrix.length === 0) return null;
  return (
    <Field label={words.unit} orientation="horizontal" size="small">
      <Dropdown
        size="small"
        value={unit === all ? words.all : unit}
        selectedOptions={[unit]}
        onOptionSelect={(_event, { optionValue }) => session.chooseUnit(optionValue || null)}
      >
        <Option value={all}>{words.all}</Option>
        {matrix.map((each) => (
          <Option key={each.unit} value={each.unit}>
            {each.unit}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
