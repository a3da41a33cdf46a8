/** Why a snippet does not run whole, by what it fails with first. */
import type { Failure } from './failure';

/** Areas of Excel's API that the host declares out of its scope; what asks for them is refused. */
export const outOfScope = [
  { area: 'pivot tables and slicers', snippets: /^38-pivottable\//u, members: /pivot|slicer/iu },
  { area: 'shapes', snippets: /^44-shape\//u, members: /shape/iu },
  { area: 'data types', snippets: /^20-data-types\//u, members: /valuesAsJson|cellControl/u },
  { area: 'custom functions', snippets: /^16-custom-functions\//u, members: /^$/u },
] as const;

/** The area out of scope that a snippet is about; undefined for none. */
export const areaOf = (snippet: string, failure: Failure | undefined): string | undefined =>
  outOfScope.find(
    ({ snippets, members }) =>
      snippets.test(snippet) || (failure?.missing !== undefined && members.test(failure.missing)),
  )?.area;

/** Snippets whose own script is at fault, by what it does. */
const ownFaults: Readonly<Record<string, string>> = {
  '10-chart/chart-axis': 'loads a property that Excel does not document; the host is stricter',
  '10-chart/chart-formatting': 'puts its chart on the sheet that was active before its own',
  '90-scenarios/currency-converter': 'loads a property that Excel does not document; the host is stricter',
};

export function reasonOf(snippet: string, failure: Failure): string {
  const area = areaOf(snippet, failure);
  if (area !== undefined) return `out of scope: ${area}`;
  const fault = ownFaults[snippet];
  if (fault !== undefined) return fault;
  if (/null \(reading 'addEventListener'\)/u.test(failure.message))
    return 'its script asks for a button that its own page lacks';
  if (
    /^Cannot read properties of undefined|is not a function$|^The argument 'properties' doesn't work/u.test(
      failure.message,
    )
  )
    return 'asks for what the office.js of this project does not have';
  if (failure.missing !== undefined) return 'not offered yet';
  return 'answers otherwise than Excel; to be looked into';
}
