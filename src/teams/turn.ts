import type { ConversationRef, Language } from '../domain/network.ts';

/** A turn in our own words: who wrote what, and where. */
export interface Turn {
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
