import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import {
  type Activity,
  ActivityTypes,
  type ConfigurationBotFrameworkAuthenticationOptions,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  StatusCodes,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import { languageOfLocale, PHRASES } from '../../language/phrases.ts';
import { errorFields, type Log } from '../../runtime/log.ts';
import { type ClientMaker, keepConnectors } from './connectors.ts';

export interface Credentials {
  anonymous: boolean;
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  appTenantId?: string;
  appPassword?: string;
}

/** Where the Bot Framework's key sets and tokens come from; absent for the public cloud. */
export type AuthenticationEndpoints = Partial<ConfigurationBotFrameworkAuthenticationOptions>;

export interface Turns {
  adapter: TeamsAdapter;
  /** Whom the bot's token for the connector is for. */
  audience: string;
  /** Runs one turn for an activity that has passed the gate; resolves with what the request is answered. */
  run(activity: Activity, bot: (context: TurnContext) => Promise<unknown>): Promise<TurnAnswer>;
}

export interface TurnAnswer {
  status: number;
  body?: unknown;
  /** It ended in an error of ours: who wrote has an apology instead of an answer. */
  failed?: true;
}

/**
 * The SDK's adapter with our credentials. Requests do not go through its `process`, which would look at the token in its own
 * way (gate.ts has done that) and print errors with what people wrote in them.
 */
export function createTurns(credentials: Credentials, log: Log, endpoints: AuthenticationEndpoints = {}): Turns {
  const adapter = new TeamsAdapter(optionsOf(credentials, endpoints));
  adapter.onTurnError = onTurnError;
  const { appId } = credentials;
  const claimsIdentity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
  const connectorFactory = keepConnectors(
    (adapter as unknown as AdapterInside).botFrameworkAuthentication,
    claimsIdentity,
  );
  const audience = endpoints.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope;

  async function onTurnError(context: TurnContext, error: unknown): Promise<void> {
    const { id = '', type } = context.activity;
    log.error('turn.failed', { turn: id, activity: type, ...errorFields(error) });
    await apologize(context, log);
  }

  return {
    adapter,
    audience,
    run: async (activity, bot) => {
      let answer: InvokeResponse | undefined;
      let failed = false;
      await adapter.processActivityDirect({ audience, claimsIdentity, connectorFactory }, activity, async (context) => {
        await bot(context).catch((error) => {
          failed = true;
          return onTurnError(context, error);
        });
        // Read in here: the turn's state is closed with the turn.
        answer = context.turnState.get(INVOKE_RESPONSE_KEY)?.value;
      });
      const mark = failed ? { failed: true as const } : {};
      if (activity.type !== ActivityTypes.Invoke) return { status: StatusCodes.OK, ...mark };
      // An invoke that nothing here takes is a wrong request, not a fault of ours.
      const unanswered = { status: failed ? StatusCodes.INTERNAL_SERVER_ERROR : StatusCodes.BAD_REQUEST };
      return { ...(answer ?? unanswered), ...mark };
    },
  };
}

interface AdapterInside {
  botFrameworkAuthentication: ClientMaker<unknown>;
}

function optionsOf(credentials: Credentials, endpoints: AuthenticationEndpoints): AuthenticationEndpoints {
  if (credentials.anonymous) return {};
  return {
    ...endpoints,
    MicrosoftAppId: credentials.appId,
    MicrosoftAppType: credentials.appType,
    ...(credentials.appTenantId ? { MicrosoftAppTenantId: credentials.appTenantId } : {}),
    ...(credentials.appPassword ? { MicrosoftAppPassword: credentials.appPassword } : {}),
  };
}

/** One apology: under the card that was pressed, or in the chat. */
async function apologize(context: TurnContext, log: Log): Promise<void> {
  const { type, name, locale } = context.activity;
  const text = PHRASES[languageOfLocale(locale)].apology;
  try {
    if (type === ActivityTypes.Message || name === 'fileConsent/invoke')
      await context.sendActivity({ type: ActivityTypes.Message, text, textFormat: 'plain' });
    if (type === ActivityTypes.Invoke && name === 'adaptiveCard/action')
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: {
          status: StatusCodes.OK,
          body: { statusCode: StatusCodes.OK, type: 'application/vnd.microsoft.activity.message', value: text },
        },
      });
  } catch (error) {
    log.warn('apology.failed', errorFields(error));
  }
}
