/** The registry of roles: a new role is one file and one line here. */
import type { Role } from '../appendix';
import { achieved } from './achieved';
import { appraisalMaximum } from './appraisal-maximum';
import { appraised } from './appraised';
import { code } from './code';
import { cooperatingUnit } from './cooperating-unit';
import { deadline } from './deadline';
import { goalGap } from './goal-gap';
import { leadUnit } from './lead-unit';
import type { RoleLexicon } from './lexicon';
import { maximum } from './maximum';
import { name } from './name';
import { note } from './note';
import { rank } from './rank';
import { ratio } from './ratio';
import { reason } from './reason';
import { remainingGap } from './remaining-gap';
import { selfScored } from './self-scored';
import { shortfall } from './shortfall';
import { surveyMaximum } from './survey-maximum';
import { survey } from './survey';
import { target } from './target';
import { task } from './task';
import { total } from './total';

export type { Holding, RoleLexicon } from './lexicon';

export const lexicon: Readonly<Record<Role, RoleLexicon>> = {
  code,
  name,
  maximum,
  achieved,
  'self-scored': selfScored,
  appraised,
  'survey-maximum': surveyMaximum,
  survey,
  'appraisal-maximum': appraisalMaximum,
  target,
  total,
  ratio,
  rank,
  task,
  'lead-unit': leadUnit,
  'cooperating-unit': cooperatingUnit,
  reason,
  deadline,
  note,
  shortfall,
  'goal-gap': goalGap,
  'remaining-gap': remainingGap,
};
