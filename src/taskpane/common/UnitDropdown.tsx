/** The list of the units of a matrix. */
import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { useChosenUnit } from './unit-view';

/** Value of the choice "all"; no header names a unit so. */
const all = '';

export function UnitDropdown({ report }: { readonly report: AppendixReport }) {
  const { session, w } = usePane();
  const unit = useChosenUnit(report) ?? all;
  const { matrix } = report.summary;
  const words = w.pane.matrix;
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
