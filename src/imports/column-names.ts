export type ListKind = 'organisations' | 'people' | 'plan';

/** What people call the columns of the three lists, in English; compared without case, spaces and punctuation. */
export const NAMES = {
  plan: {
    id: ['id', 'activityid', 'activityno', 'activitynumber', 'ref', 'reference', 'code', 'activitycode'],
    title: [
      'activity',
      'activities',
      'activityname',
      'activitytitle',
      'title',
      'jointactivity',
      'plannedactivity',
      'nameofactivity',
      'what',
    ],
    description: ['description', 'details', 'activitydescription', 'notes', 'objective'],
    pillar: ['pillar', 'pillars', 'npapillar', '4p', '4ps', 'strategicpillar'],
    theme: ['theme', 'thematicarea', 'subtheme', 'subsector'],
    type: ['activitytype', 'type', 'typeofactivity', 'kindofactivity'],
    lead: [
      'leadorganisation',
      'lead',
      'leadorg',
      'leadagency',
      'leadcso',
      'responsible',
      'responsibleorganisation',
      'organisation',
      'implementingorganisation',
      'who',
      'leadpartner',
    ],
    partners: [
      'partners',
      'partner',
      'partnerorganisations',
      'implementingpartners',
      'supportingorganisations',
      'jointwith',
      'with',
    ],
    group: ['workinggroup', 'group', 'wg'],
    topic: ['learningtopic', 'topic', 'jointlearningtopic'],
    places: ['county', 'counties', 'location', 'locations', 'where', 'place', 'areas', 'area', 'geographicarea'],
    start: ['start', 'startdate', 'plannedstart', 'plannedstartdate', 'from', 'begins', 'startson'],
    end: [
      'end',
      'enddate',
      'plannedend',
      'plannedenddate',
      'to',
      'ends',
      'due',
      'duedate',
      'deadline',
      'completiondate',
    ],
    when: ['when', 'period', 'quarter', 'timeline', 'timeframe', 'dates', 'date', 'month', 'schedule'],
    funder: ['funder', 'donor', 'fundingsource', 'fundedby', 'sourceoffunding'],
    target: [
      'target',
      'targetpeople',
      'peopletargeted',
      'targetreach',
      'beneficiaries',
      'numberofbeneficiaries',
      'targetnumber',
      'participants',
      'targetgroupsize',
      'reachtarget',
    ],
    unit: ['unit', 'targetunit'],
    counts: ['counts', 'counted', 'whatiscounted', 'countspersons', 'kindofcount'],
    /** The opposite: “yes” opens, and anything else does not. Only where somebody says that a heading means it. */
    open: [],
    sensitivity: [
      'sensitivity',
      'sensitive',
      'restricted',
      'restriction',
      'restrictions',
      'confidentiality',
      'confidential',
      'classification',
      'secret',
      'siri',
      'yasiri',
      'usiri',
      'nyeti',
      'imezuiliwa',
    ],
  },
  people: {
    name: ['name', 'fullname', 'person', 'displayname', 'names', 'focalpointname'],
    email: ['email', 'workemail', 'emailaddress', 'workemailaddress', 'mail'],
    organisation: ['organisation', 'org', 'organisationname', 'agency', 'cso'],
    // A position or function is what somebody is employed as: it gives no right.
    role: ['role', 'roles', 'networkrole', 'rolenetwork', 'roleinnetwork'],
    rank: ['primaryoralternate', 'primaryalternate', 'rank', 'order', 'primary', 'focalpointtype'],
    language: ['language', 'preferredlanguage', 'lugha'],
    objectId: ['entraobjectid', 'objectid', 'aadobjectid', 'azureobjectid', 'entraid', 'entraidobjectid'],
    group: ['workinggroup', 'group', 'wg'],
  },
  organisations: {
    name: ['organisation', 'organisationname', 'name', 'nameoforganisation', 'org'],
    acronym: ['acronym', 'abbreviation', 'shortname'],
    type: ['type', 'organisationtype', 'orgtype', 'typeoforganisation'],
    networkRole: ['networkrole', 'role', 'roleinnetwork', 'membership'],
    places: ['county', 'counties', 'location', 'where', 'areasofoperation', 'countiesofoperation'],
    language: ['language', 'preferredlanguage'],
    reports: ['expectedtoreport', 'reports', 'asked'],
  },
} as const satisfies Record<ListKind, Record<string, readonly string[]>>;

/** Without these a sheet is not that list. */
export const REQUIRED: Record<ListKind, (columns: ReadonlyMap<string, number>) => boolean> = {
  plan: (c) =>
    c.has('title') &&
    (c.has('pillar') || c.has('lead')) &&
    (c.has('start') || c.has('end') || c.has('when') || c.has('pillar')),
  people: (c) => c.has('name') && (c.has('email') || c.has('objectId')),
  organisations: (c) => c.has('name') && (c.has('networkRole') || c.has('type') || c.has('acronym')),
};

export const IGNORED = 'ignore';

/** `--map "Their heading=lead"` for each kind of list: which columns there are to choose from. */
export const COLUMN_NAMES: readonly string[] = [
  ...new Set(Object.values(NAMES).flatMap((columns) => Object.keys(columns))),
  IGNORED,
];
