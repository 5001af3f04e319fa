import { TeamsAdapter } from '@microsoft/teams-ai';
import type { ConfigurationBotFrameworkAuthenticationOptions, TurnContext } from 'botbuilder';
import { PHRASES } from '../language/phrases.ts';
import { errorFields, type Log } from '../log.ts';
import { languageOfLocale } from './turn.ts';

export interface Credentials {
  anonymous: boolean;
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  appTenantId?: string;
  appPassword?: string;
}

/** Where the Bot Framework's key sets and tokens come from; absent for the public cloud. */
export type AuthenticationEndpoints = Partial<ConfigurationBotFrameworkAuthenticationOptions>;

/** The SDK's adapter with our credentials, and the last resort for what nobody caught: one apology, one log line. */
export function createAdapter(
  credentials: Credentials,
  log: Log,
  endpoints: AuthenticationEndpoints = {},
): TeamsAdapter {
  const adapter = new TeamsAdapter(
    credentials.anonymous
      ? {}
      : {
          ...endpoints,
          MicrosoftAppId: credentials.appId,
          MicrosoftAppType: credentials.appType,
          ...(credentials.appTenantId ? { MicrosoftAppTenantId: credentials.appTenantId } : {}),
          ...(credentials.appPassword ? { MicrosoftAppPassword: credentials.appPassword } : {}),
        },
  );
  adapter.onTurnError = async (context, error) => {
    log.error('turn.failed', {
      turn: context.activity.id ?? '',
      activity: context.activity.type,
      ...errorFields(error),
    });
    await apologize(context, log);
  };
  return adapter;
}

async function apologize(context: TurnContext, log: Log): Promise<void> {
  if (context.activity.type !== 'message') return;
  try {
    await context.sendActivity({
      type: 'message',
      text: PHRASES[languageOfLocale(context.activity.locale)].apology,
      textFormat: 'plain',
    });
  } catch (error) {
    log.warn('apology.failed', errorFields(error));
  }
}
