/** All other things one can do, in one menu. */
import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  CalculatorRegular,
  HighlightRegular,
  HistoryDismissRegular,
  MoreHorizontalRegular,
  QuestionCircleRegular,
  TableSettingsRegular,
  TagRegular,
  TextBulletListTreeRegular,
} from '@fluentui/react-icons';
import { languageOf, languages } from '../../locales';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';

function AppendixItems({ report }: { readonly report: AppendixReport }) {
  const { session, w } = usePane();
  const { frame } = w.pane;
  const marked = useSession((state) => state.marked);
  const { bound } = report.appendix;
  return (
    <>
      <MenuItem icon={<TagRegular />} onClick={() => void (bound ? session.unbind() : session.bind())}>
        {bound ? frame.unbind : frame.bind}
      </MenuItem>
      <MenuItem icon={<CalculatorRegular />} onClick={() => session.preview({ kind: 'recompute' })}>
        {frame.recompute}
      </MenuItem>
      <MenuItem icon={<HighlightRegular />} onClick={() => void (marked ? session.unmark() : session.mark())}>
        {marked ? frame.unmark : frame.mark}
      </MenuItem>
      <MenuDivider />
    </>
  );
}

function LanguageItems() {
  const { frame } = usePane().w.pane;
  return (
    <MenuGroup>
      <MenuGroupHeader>{frame.language}</MenuGroupHeader>
      {languages.map((each) => (
        <MenuItemRadio key={each} name="language" value={each} lang={each}>
          {frame.languages[each]}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

function Items({ report }: { readonly report: AppendixReport | null }) {
  const { session, w } = usePane();
  const { frame } = w.pane;
  return (
    <MenuList>
      <MenuItem icon={<TableSettingsRegular />} onClick={() => session.openPanel('setup')}>
        {w.setup.open}
      </MenuItem>
      {report && (
        <MenuItem icon={<TextBulletListTreeRegular />} onClick={() => session.openPanel('schemes')}>
          {w.schemes.open}
        </MenuItem>
      )}
      {report && <AppendixItems report={report} />}
      <MenuItem icon={<ArrowClockwiseRegular />} onClick={() => void session.refresh()}>
        {frame.refresh}
      </MenuItem>
      <MenuItem icon={<HistoryDismissRegular />} onClick={() => void session.forgetUndo()}>
        {frame.forgetUndo}
      </MenuItem>
      <MenuItem icon={<QuestionCircleRegular />} onClick={() => session.openPanel('help')}>
        {frame.help}
      </MenuItem>
      <MenuDivider />
      <MenuItemCheckbox name="follow" value="sheet">
        {frame.followSheet}
      </MenuItemCheckbox>
      <LanguageItems />
    </MenuList>
  );
}

export function PaneMenu({ report }: { readonly report: AppendixReport | null }) {
  const { session, w, language } = usePane();
  const followSheet = useSession((state) => state.preferences.followSheet);
  const choose = (name: string, [chosen]: readonly string[]): void => {
    if (name === 'follow') session.prefer({ followSheet: chosen !== undefined });
    else if (chosen) session.prefer({ language: languageOf(chosen) });
  };
  return (
    <Menu
      checkedValues={{ language: [language], follow: followSheet ? ['sheet'] : [] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => choose(name, checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          menuIcon={null}
          aria-label={w.pane.frame.menu}
        />
      </MenuTrigger>
      <MenuPopover>
        <Items report={report} />
      </MenuPopover>
    </Menu>
  );
}
