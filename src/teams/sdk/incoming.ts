import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder';
import type { ConversationRef } from '../../domain/network/network.ts';
import { screen } from '../../domain/safeguarding/safeguarding.ts';
import { languageOfLocale } from '../../language/phrases.ts';
import type { Incoming } from '../turn.ts';

/** What came in, out of the SDK's own shapes. */
export function incomingOf(context: TurnContext): Incoming {
  const { activity } = context;
  const scope = scopeOf(activity);
  return {
    activityId: activity.id ?? '',
    text: plain(activity),
    ...(activity.from.aadObjectId ? { aadObjectId: activity.from.aadObjectId } : {}),
    userName: () => nameOf(activity.from.name) ?? '',
    locale: languageOfLocale(activity.locale),
    scope,
    conversationId: rootOf(activity.conversation.id),
    addressed: scope === 'personal' || mentionsBot(activity),
    ...(activity.replyToId ? { cardMessageId: activity.replyToId } : {}),
    channelName: () => askChannelName(context, rootOf(activity.conversation.id)),
  };
}

/** How to reach the conversation of an activity later; our own record, never the SDK's. */
export function conversationOf(activity: Activity, now: Date): ConversationRef {
  const scope = scopeOf(activity);
  const data = (activity.channelData ?? {}) as TeamsChannelData;
  const tenantId = activity.conversation.tenantId ?? data.tenant?.id;
  return {
    id: rootOf(activity.conversation.id),
    scope,
    serviceUrl: activity.serviceUrl,
    channelId: activity.channelId,
    botId: activity.recipient.id,
    ...named('botName', activity.recipient.name),
    ...(tenantId ? { tenantId } : {}),
    ...(scope === 'personal' ? { ...personal(activity) } : {}),
    ...(data.team?.id ? { teamId: data.team.id } : {}),
    ...named('teamName', data.team?.name),
    ...named('channelName', data.channel?.name),
    seenAt: now.toISOString(),
  };
}

/** Messages carry the channel's id only. The first channel of a team has the team's id and no name: Teams calls it General. */
async function askChannelName(context: TurnContext, channelId: string): Promise<string | undefined> {
  const teamId = (context.activity.channelData as TeamsChannelData | undefined)?.team?.id;
  if (!teamId) return undefined;
  try {
    const [team, channels] = await Promise.all([
      TeamsInfo.getTeamDetails(context, teamId),
      TeamsInfo.getTeamChannels(context, teamId),
    ]);
    const channel = channels.find((each) => each.id === channelId);
    const names = [nameOf(team.name), channel && (nameOf(channel.name) ?? 'General')];
    return names.filter(Boolean).join(' › ') || undefined;
  } catch {
    return undefined;
  }
}

/** Names are text that somebody typed: screened like any other, and no longer than a name is. */
const LONGEST_NAME = 200;

function nameOf(text: string | undefined): string | undefined {
  const name = text?.slice(0, LONGEST_NAME);
  return name && screen(name).verdict !== 'block' ? name : undefined;
}

function named<K extends string>(field: K, text: string | undefined): Partial<Record<K, string>> {
  const name = nameOf(text);
  return name ? ({ [field]: name } as Partial<Record<K, string>>) : {};
}

interface TeamsChannelData {
  tenant?: { id?: string };
  team?: { id?: string; name?: string };
  channel?: { id?: string; name?: string };
}

function personal({ from }: Activity): Partial<ConversationRef> {
  return { userId: from.id, ...(from.aadObjectId ? { aadObjectId: from.aadObjectId } : {}) };
}

function scopeOf({ conversation }: Activity): ConversationRef['scope'] {
  if (conversation.conversationType === 'channel') return 'channel';
  // Only what says that it is somebody's own chat is one: where others may read along, nothing private is said.
  const isPersonal = conversation.conversationType === 'personal' && conversation.isGroup !== true;
  return isPersonal ? 'personal' : 'groupChat';
}

/** Channel conversation ids are per thread (";messageid="); what is set for a channel must hold in all of them. */
function rootOf(conversationId: string): string {
  return conversationId.split(';messageid=')[0] ?? conversationId;
}

function mentionsBot(activity: Activity): boolean {
  return (activity.entities ?? []).some(
    (entity) =>
      entity.type === 'mention' && (entity['mentioned'] as { id?: string } | undefined)?.id === activity.recipient.id,
  );
}

/** Teams takes 28 KB; what the bot reads is far shorter, and of more only the beginning is looked at. */
const LONGEST_RAW = 8000;

/** The text as it was typed: the mention of the bot and Teams' non-breaking spaces are no part of it. */
function plain(activity: Activity): string {
  return (activity.text ?? '')
    .slice(0, LONGEST_RAW)
    .replace(/<at[^>]{0,200}>[^<]{0,200}<\/at>/gi, ' ')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
