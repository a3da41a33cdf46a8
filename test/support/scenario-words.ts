/** Words for a scenario's summary sheet in tests: those of the Vietnamese pane. */
import { words } from '../../src/locales';
import type { ScenarioWords } from '../../src/appendices/scenario/scenario-sheet';

const { scenarios } = words('vi').targets;

export const scenarioWords: ScenarioWords = {
  sheet: scenarios.sheetName,
  title: scenarios.sheetTitle,
  subtitle: 'Mẫu',
  code: scenarios.code,
  criterion: scenarios.criterion,
  achieved: scenarios.achieved,
  inSheet: scenarios.sheet,
  total: scenarios.total,
  chart: scenarios.chart,
  gain: scenarios.gain,
  off: scenarios.off,
  announced: scenarios.announced,
  waterfall: scenarios.waterfall,
  byField: scenarios.inFields,
  byCriterion: scenarios.inCriteria,
};
