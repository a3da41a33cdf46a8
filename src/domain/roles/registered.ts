/** The list of column roles, in the order in which a person chooses among them: a new role is one file and its line here. */
import { achieved } from './achieved';
import { appraisalMaximum } from './appraisal-maximum';
import { appraised } from './appraised';
import { average } from './average';
import { code } from './code';
import { cooperatingUnit } from './cooperating-unit';
import { deadline } from './deadline';
import { difference } from './difference';
import { goalGap } from './goal-gap';
import { leadUnit } from './lead-unit';
import { maximum } from './maximum';
import { name } from './name';
import { note } from './note';
import { rank } from './rank';
import { ratio } from './ratio';
import { reason } from './reason';
import { remainingGap } from './remaining-gap';
import { rule } from './rule';
import { selfScored } from './self-scored';
import { shortfall } from './shortfall';
import { survey } from './survey';
import { surveyMaximum } from './survey-maximum';
import { target } from './target';
import { task } from './task';
import { total } from './total';

export const registeredRoles = [
  code,
  name,
  maximum,
  achieved,
  selfScored,
  appraised,
  surveyMaximum,
  survey,
  appraisalMaximum,
  target,
  total,
  ratio,
  rank,
  task,
  leadUnit,
  cooperatingUnit,
  reason,
  rule,
  deadline,
  note,
  shortfall,
  goalGap,
  remainingGap,
  difference,
  average,
] as const;
