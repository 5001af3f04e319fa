import type { ConversationRef, Language, Person } from '../domain/network/network.ts';
import type { Settings } from '../domain/network/settings.ts';
import type { CalendarDate, Instant } from '../domain/time/period.ts';
import type { Phrases } from '../language/en/en.ts';
import type { Stored } from '../store/store.ts';

/** What came in, in our own words: who wrote what, and where. */
export interface Incoming {
  activityId: string;
  /** The message without the mention of the bot. */
  text: string;
  aadObjectId?: string;
  /** The name their Teams gives them, screened; empty when it gives none that may be kept. */
  userName: () => string;
  locale: Language;
  scope: ConversationRef['scope'];
  /** Without the ";messageid=" of a thread. */
  conversationId: string;
  /** In a channel or a group the bot answers only when it is mentioned. */
  addressed: boolean;
  /** The message whose card was pressed. */
  cardMessageId?: string;
  /** The channel's name as people know it, asked of Teams; undefined when Teams does not say. */
  channelName: () => Promise<string | undefined>;
}

/** One turn: what came in, who it is from and how the network is set up, looked up once. The store's view of it comes beside it. */
export interface Turn extends Incoming {
  /** Who speaks, as the store knows them; undefined for somebody who is not on the list. */
  caller?: Person;
  /** Where it was said, as the store knows it; undefined at the first contact. */
  chat?: Stored<ConversationRef>;
  language: Language;
  phrases: Phrases;
  settings: Stored<Settings>;
  zone: string;
  now: Instant;
  today: CalendarDate;
}

/** A turn of somebody who is on the list and has the right that was asked for. */
export interface CallerTurn extends Turn {
  caller: Person;
}
