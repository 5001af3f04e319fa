import { isConfirmed, readFormData, readFormValues } from '../../src/cards/form-data.ts';
import { readChatUpdate } from '../../src/domain/check-in/chat-update.ts';
import { readCheckInId, readFormKey } from '../../src/domain/check-in/form-key.ts';
import { personNamed, readRoleChange } from '../../src/domain/network/role-change.ts';
import { maybeSameName } from '../../src/domain/network/same-name.ts';
import { defaultSettings } from '../../src/domain/network/settings.ts';
import { findPlace } from '../../src/domain/plan/counties.ts';
import { organisationNamed, readFilters } from '../../src/domain/plan/filters.ts';
import { countiesOfPlace } from '../../src/domain/plan/gazetteer.ts';
import { readPillar } from '../../src/domain/plan/pillar-text.ts';
import { readPlaceText } from '../../src/domain/plan/place-text.ts';
import { unitOf } from '../../src/domain/plan/target-unit.ts';
import { namesPlaceBelowCounty } from '../../src/domain/safeguarding/areas.ts';
import { readFormats } from '../../src/domain/safeguarding/formats.ts';
import { isToOne, isVerbOfOne } from '../../src/domain/safeguarding/kiswahili-verbs.ts';
import { readMeaning } from '../../src/domain/safeguarding/meaning.ts';
import { correct } from '../../src/domain/safeguarding/misspelled.ts';
import { screen } from '../../src/domain/safeguarding/safeguarding.ts';
import { sentencesOf } from '../../src/domain/safeguarding/sentences.ts';
import { namesShelter } from '../../src/domain/safeguarding/shared-view.ts';
import { readSignpostChange } from '../../src/domain/safeguarding/signposts.ts';
import { spelledNumbers } from '../../src/domain/safeguarding/spelled-numbers.ts';
import { readHolidayChange, readScheduleChange } from '../../src/domain/schedule/schedule-change.ts';
import { matchKey } from '../../src/domain/text/match-key.ts';
import { plainText } from '../../src/domain/text/plain-text.ts';
import { readQuantity } from '../../src/domain/text/quantity.ts';
import { plainTime, readDate } from '../../src/domain/time/date-text.ts';
import { isCalendarDate, isZone, parsePeriod, parseWeek } from '../../src/domain/time/period.ts';
import { readUnit } from '../../src/domain/time/time-unit.ts';
import { readTimeframe } from '../../src/domain/time/timeframe.ts';
import { inspect } from '../../src/http/front-door.ts';
import { headingReadings } from '../../src/imports/heading.ts';
import { readMailCell } from '../../src/imports/mail-cell.ts';
import { createNearest } from '../../src/imports/row-reading.ts';
import { languageOfLocale } from '../../src/language/phrases.ts';
import { findRoute } from '../../src/teams/routes.ts';
import { lookAt } from '../../src/teams/sdk/gate.ts';
import { activity, focalPoint, organisation } from './network.ts';

/** A function that reads what people send, over a network of usual size. */
export interface Reader {
  name: string;
  read: (text: string) => unknown;
  /** Characters beyond which nothing is looked at; `Infinity` for what has to look at everything, and does so in one go. */
  longest: number;
}

const organisations = Array.from({ length: 400 }, (_, index) =>
  organisation(`org-${index}`, { name: `Example organisation number ${index}` }),
);
const people = Array.from({ length: 400 }, (_, index) => focalPoint(`person-${index}`, `org-${index}`));
const workingGroups = [{ id: 'legal', nameEn: 'Legal', nameSw: 'Sheria', active: true }];
const directory = { organisations, workingGroups, today: '2026-11-25' };
const settings = defaultSettings('2026-11-20T00:00:00.000Z');
const at = { today: '2026-11-25', week: '2026-W48', now: '2026-11-25T09:00:00.000Z' };
const rules = { anonymous: true, tenants: [], hosts: [] };
const ids = ['ACT-2026-0001'];

export const READERS: readonly Reader[] = [
  { name: 'readFilters', longest: 500, read: (text) => readFilters(text, directory) },
  { name: 'organisationNamed', longest: 300, read: (text) => organisationNamed(text, organisations) },
  { name: 'personNamed', longest: 320, read: (text) => personNamed(text, people) },
  { name: 'readChatUpdate', longest: 2000, read: (text) => readChatUpdate(text) },
  { name: 'readQuantity', longest: 200, read: (text) => readQuantity(text) },
  {
    name: 'readTimeframe',
    longest: 80,
    read: (text) =>
      readTimeframe(text, { cycle: { startDate: '2026-01-01', endDate: '2026-12-31' }, order: 'day_first' }),
  },
  { name: 'plainTime', longest: 160, read: (text) => plainTime(text) },
  { name: 'readUnit', longest: 80, read: (text) => readUnit(text, { order: 'day_first', year: 2026 }) },
  { name: 'unitOf', longest: 60, read: (text) => unitOf(text) },
  { name: 'readPillar', longest: 200, read: (text) => readPillar(text) },
  { name: 'readPlaceText', longest: 4000, read: (text) => readPlaceText(text) },
  { name: 'countiesOfPlace', longest: 60, read: (text) => countiesOfPlace(text) },
  { name: 'maybeSameName', longest: 200, read: (text) => maybeSameName(text, 'Focal point (example)') },
  { name: 'headingReadings', longest: 120, read: (text) => headingReadings(text) },
  { name: 'readMailCell', longest: 320, read: (text) => readMailCell(text) },
  { name: 'readDate', longest: 80, read: (text) => readDate(text, 'end') },
  { name: 'readScheduleChange', longest: 200, read: (text) => readScheduleChange(text, settings, at) },
  { name: 'readHolidayChange', longest: 200, read: (text) => readHolidayChange(text, settings) },
  { name: 'readSignpostChange', longest: 120, read: (text) => readSignpostChange(text, []) },
  { name: 'readRoleChange', longest: 300, read: (text) => readRoleChange(text, workingGroups) },
  { name: 'findPlace', longest: 100, read: (text) => findPlace(text) },
  { name: 'readMeaning', longest: Number.POSITIVE_INFINITY, read: (text) => readMeaning(text) },
  { name: 'readFormats', longest: Number.POSITIVE_INFINITY, read: (text) => readFormats(text, []) },
  { name: 'sentencesOf', longest: Number.POSITIVE_INFINITY, read: (text) => sentencesOf(text) },
  { name: 'spelledNumbers', longest: Number.POSITIVE_INFINITY, read: (text) => spelledNumbers(text) },
  { name: 'isVerbOfOne', longest: Number.POSITIVE_INFINITY, read: (text) => isVerbOfOne(text) },
  { name: 'isToOne', longest: Number.POSITIVE_INFINITY, read: (text) => isToOne(text) },
  { name: 'correct', longest: 20, read: (text) => correct(text) },
  { name: 'namesShelter', longest: 2000, read: (text) => namesShelter(text) },
  { name: 'namesPlaceBelowCounty', longest: 2000, read: (text) => namesPlaceBelowCounty(text) },
  { name: 'findRoute', longest: 2000, read: (text) => findRoute(text) },
  { name: 'parseWeek', longest: 30, read: (text) => parseWeek(text) },
  { name: 'parsePeriod', longest: 30, read: (text) => parsePeriod(text) },
  { name: 'isCalendarDate', longest: 10, read: (text) => isCalendarDate(text) },
  { name: 'isZone', longest: 64, read: (text) => isZone(text) },
  { name: 'matchKey', longest: 1000, read: (text) => matchKey(text) },
  { name: 'languageOfLocale', longest: 100, read: (text) => languageOfLocale(text) },
  {
    name: 'createNearest',
    longest: 100,
    read: (text) => createNearest(() => organisations.map(({ name }) => name))(text),
  },
  { name: 'screen', longest: 64 * 1024, read: (text) => screen(text) },
  { name: 'plainText', longest: Number.POSITIVE_INFINITY, read: (text) => plainText(text) },
  {
    name: 'readFormData',
    longest: 200,
    read: (text) =>
      readFormData({
        formKey: '2026-W48|alpha',
        revision: 0,
        activityIds: ids,
        base: { [ids[0] ?? '']: text },
      }),
  },
  {
    name: 'readFormValues',
    longest: 10_000,
    read: (text) => readFormValues({ 'ACT-2026-0001.note': text }, [activity('ACT-2026-0001', 'alpha')]),
  },
  {
    name: 'readFormKey',
    longest: 200,
    read: (text) => readFormKey(`2026-W48|${text}`) ?? readFormKey(`adhoc/${text}`),
  },
  { name: 'readCheckInId', longest: 200, read: (text) => readCheckInId(`2026-W48|${text}`) },
  { name: 'isConfirmed', longest: 4, read: (text) => isConfirmed({ confirmed: text }) },
  {
    name: 'inspect',
    longest: 4096,
    read: (text) => inspect({ method: 'GET', url: `/${text}`, headers: { host: text }, rawHeaders: [] }, []),
  },
  {
    name: 'lookAt',
    longest: Number.POSITIVE_INFINITY,
    read: (text) =>
      lookAt(
        {
          type: 'message',
          channelId: 'msteams',
          serviceUrl: 'http://127.0.0.1:1/',
          text,
          from: { id: 'a' },
          recipient: { id: 'b' },
          conversation: { id: 'c' },
        },
        rules,
      ),
  },
];

/** What texts that slow a reader down are made of: long runs of what its patterns begin with, and of what never ends them. */
export const UNITS: readonly string[] = [
  'a',
  ' ',
  'a ',
  '0',
  '1,',
  ':',
  'x:',
  'org:"',
  'org:a ',
  '“',
  ',',
  '\t',
  '\n',
  'until ',
  'ACT-2026-0001 ',
  'ACT-2026-0001 delayed until ',
  'reached 1 ',
  'haija',
  'not ',
  'add a to ',
  'kaunti ya ',
  'county ',
  '<at>',
  '/',
  '%',
  '\u0130',
  '\uFDFA',
  '\u0301',
  '\u200b1',
  'Q1 ',
  'jan-',
  '07-',
  'constructor ',
];

/** A text of that length, made of one unit. */
export function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
