import { ORG_TYPES } from '../domain/network/network.ts';
import { matchKey } from '../domain/text/match-key.ts';
import type { RowReading } from './row-reading.ts';

/** What people call the types of OCHA's list, by their code; keys as `matchKey` writes them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '431': [
    'academic',
    'academia',
    'university',
    'college',
    'research',
    'researchinstitution',
    'researchinstitute',
    'academicinstitution',
    'thinktank',
    'chuokikuu',
  ],
  '433': ['foundation', 'fundingagency', 'mfadhili'],
  '435': [
    'gov',
    'govt',
    'governmentagency',
    'governmentinstitution',
    'government',
    'stateagency',
    'stateactor',
    'state',
    'stateinstitution',
    'publicinstitution',
    'countygovernment',
    'nationalgovernment',
    'ministry',
    'parastatal',
    'commission',
    'mda',
    'serikali',
  ],
  '437': ['ingo', 'ingos', 'internationalngo', 'internationalcso'],
  '438': [
    'igo',
    'intergovernmental',
    'intergovernmentalorganisation',
    'intergovernmentalorganization',
    'internationalorganisation',
    'io',
  ],
  '441': [
    'ngo',
    'ngos',
    'nngo',
    'nationalngo',
    'localngo',
    'lngo',
    'cbo',
    'cbos',
    'communitybased',
    'communitybasedorganisation',
    'communitybasedorganization',
    'cso',
    'csos',
    'civilsociety',
    'civilsocietyorganisation',
    'civilsocietyorganization',
    'nonprofit',
    'notforprofit',
    'npo',
    'trust',
    'network',
    'coalition',
    'shirikalisilolakiserikali',
    'shirikalakiraia',
    'asasiyakiraia',
    'womenledorganisation',
    'survivorled',
    'survivorledorganisation',
    'youthled',
  ],
  '443': [
    'other',
    'union',
    'tradeunion',
    'labourunion',
    'workersunion',
    'association',
    'professionalassociation',
    'chamayawafanyakazi',
    'nyingine',
  ],
  '444': ['private', 'privatesector', 'company', 'business', 'corporate', 'sektabinafsi'],
  '445': ['redcross', 'redcrescent'],
  '446': [
    'fbo',
    'fbos',
    'faithbased',
    'faithbasedorganisation',
    'faithbasedorganization',
    'religious',
    'religiousinstitution',
    'church',
    'mosque',
    'dini',
    'shirikaladini',
  ],
  '447': ['un', 'unagency', 'unitednations', 'unagencies'],
};

/** OCHA's code for the type a cell names, by code, label or one of the words above; one nobody knows is "other", and said. */
export function readOrganisationType(reading: RowReading): string | undefined {
  const text = reading.cell('type');
  if (text === '') return undefined;
  const spellings = [text, text.replace(/\([^)]*\)/g, ' '), /\(([^)]*)\)/.exec(text)?.[1] ?? ''].map(matchKey);
  const found = spellings.flatMap((key) => codeOf(key, text) ?? []);
  if (found[0] === undefined) reading.warn('type', `“${text}” is no organisation type of OCHA; taken as “Other”`);
  return found[0] ?? '443';
}

function codeOf(key: string, text: string): string | undefined {
  if (key === '') return undefined;
  return Object.entries(ORG_TYPES).find(
    ([code, label]) => code === text.trim() || matchKey(label) === key || WORDS[code]?.includes(key),
  )?.[0];
}
