import type { Language } from '../domain/network/network.ts';
import { en, type Phrases } from './en/en.ts';
import { sw } from './sw/sw.ts';

/** Every sentence the bot says, by language. */
export const PHRASES: Record<Language, Phrases> = { en, sw };

/** The language of a locale as a client names it, "sw-KE" or a browser's list; English for all we do not speak. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.slice(0, 100).trim().toLowerCase().startsWith('sw') ? 'sw' : 'en';
}
