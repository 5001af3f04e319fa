import { checkIn } from './check-in.ts';
import { common } from './common.ts';
import { digest } from './digest.ts';
import { errors } from './errors.ts';
import { notices } from './notices.ts';
import { people } from './people.ts';
import { rounds } from './rounds.ts';
import { safeguarding } from './safeguarding.ts';
import { schedule } from './schedule.ts';
import { summary } from './summary.ts';
import { template } from './template.ts';
import { web } from './web.ts';
import { welcome } from './welcome.ts';

/** Every sentence in English, from a file for each capability. */
export const en = {
  ...common,
  ...welcome,
  ...errors,
  ...safeguarding,
  ...checkIn,
  ...summary,
  ...rounds,
  ...digest,
  ...notices,
  ...people,
  ...schedule,
  ...template,
  ...web,
};

/** Every other language is declared with this type: a missing sentence does not compile. */
export type Phrases = typeof en;
