/**
 * `npm run members`: holds every member of Excel's API that the add-in uses against the requirement sets that manifest.xml asks for.
 * A newer member must stand in a declaration that asks `supports('<version>')` first.
 */
import { readFileSync } from 'node:fs';
import { addIn, declaredVersion, usesIn, type Use } from './uses';

const declared = declaredVersion(readFileSync('manifest.xml', 'utf8'));
const { program, files } = addIn(['excel', 'taskpane', 'commands']);
const uses = usesIn(program, files);
const open = uses.filter(({ needs, guarded }) => needs > declared && guarded < needs);
const told = ({ member, needs, place }: Use): string => `${place}  ${member} needs ExcelApi 1.${needs}`;
process.stdout.write(
  `${new Set(uses.map(({ member }) => member)).size} members, ${open.length} newer than ExcelApi 1.${declared} without a guard\n`,
);
for (const use of open) process.stdout.write(`${told(use)}\n`);
process.exitCode = open.length > 0 ? 1 : 0;
