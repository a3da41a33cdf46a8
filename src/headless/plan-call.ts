/** The words of `plan`: for which year, from which table, and which appendices. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { words } from '../locales';
import { generatorIds } from '../appendices/index';
import type { GeneratorId } from '../appendices/index';
import { TerminalFailure } from './failure';

export interface PlanWords {
  /** The year the plan is for; null for the one after the table's last. */
  readonly year: string | null;
  /** Id of the appendix to start from; null for the plan or results with most criteria. */
  readonly appendix: string | null;
  /** Kinds that were asked for; null for every one that can be made. */
  readonly kinds: readonly GeneratorId[] | null;
  readonly targets: 'achieved' | 'maximum';
}

/** What commander hands over. */
export interface RawPlanOptions {
  readonly year?: string;
  readonly appendix?: string;
  readonly kinds?: string;
  readonly targets?: 'achieved' | 'maximum';
}

const { terminal } = words();
const said = terminal.plan;

/** Names the options of `plan`. */
export function addPlanOptions(command: Command): void {
  command
    .option('--year <year>', said.options.year)
    .option('--kinds <list>', said.options.kinds(generatorIds.join(', ')))
    .addOption(new Option('--targets <rule>', said.options.targets).choices(['achieved', 'maximum']))
    .option('--appendix <id>', said.options.appendix);
}

const isKind = (text: string): text is GeneratorId => (generatorIds as readonly string[]).includes(text);

function kindsOf(list: string): readonly GeneratorId[] {
  const names = list.split(/[,;\s]+/u).filter((name) => name !== '');
  const unknown = names.find((name) => !isKind(name));
  if (unknown !== undefined) throw new TerminalFailure(said.unknownKind(unknown, generatorIds.join(', ')));
  return names.filter(isKind);
}

/** The words as a request; throws `TerminalFailure` when they are off. */
export function readPlanWords({ year, appendix, kinds, targets }: RawPlanOptions): PlanWords {
  if (year !== undefined && !/^(?:19|20)\d{2}$/u.test(year)) throw new TerminalFailure(said.notYear(year));
  return {
    year: year ?? null,
    appendix: appendix ?? null,
    kinds: kinds === undefined ? null : kindsOf(kinds),
    targets: targets ?? 'achieved',
  };
}
