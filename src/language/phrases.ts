import type { Language } from '../domain/network.ts';
import { en } from './en.ts';
import { sw } from './sw.ts';

/** Every sentence the bot says. Kiswahili is declared with this type: a missing translation does not compile. */
export type Phrases = typeof en;

export const PHRASES: Record<Language, Phrases> = { en, sw };
