import { jwtVerify, SignJWT } from 'jose';
import type { CheckIn, CheckInRound } from '../domain/check-in/check-in.ts';
import type { Person } from '../domain/network/network.ts';
import { addMinutes, type Instant } from '../domain/time/period.ts';

/** What a link lets whoever has it do: answer one check-in, as one person. */
export interface AnswerLink {
  personId: string;
  checkInId: string;
  /** How it reached them: kept on the answer. */
  channel: 'web_link' | 'email_link';
  /** Its own id: by it this one link can be revoked. */
  id: string;
}

/** A link as it was read: with when it was made. */
export interface ReadLink extends AnswerLink {
  madeAt: Instant;
}

/** Whether a link still opens anything: not revoked itself, and made after whatever ended all those of its person before. */
export function isAlive(
  { id, madeAt }: ReadLink,
  { linksFrom }: Pick<Person, 'linksFrom'>,
  { revokedLinks = [] }: Pick<CheckIn, 'revokedLinks'>,
): boolean {
  return !revokedLinks.includes(id) && (linksFrom === undefined || madeAt > linksFrom);
}

/** Late answers are taken by a link for a week. */
const AFTER_CLOSING_MINUTES = 7 * 24 * 60;

/** Until when a link to a form of a round holds. */
export function linkHoldsUntil({ closesAt }: Pick<CheckInRound, 'closesAt'>): Instant {
  return addMinutes(closesAt, AFTER_CLOSING_MINUTES);
}

export interface Links {
  /** The address of a link that holds until then. */
  sign(link: AnswerLink, until: Instant): Promise<string>;
  /** What a link is for; "over" for one of ours whose time is over, undefined when it is none of ours or was changed. */
  read(token: string): Promise<ReadLink | 'over' | undefined>;
}

/** Path the links begin with. */
export const LINK_PATH = '/a/';
/** Nothing else that is signed with the same secret is a link. */
const AUDIENCE = 'pamoja:answer';
export const LONGEST_TOKEN = 2000;
/** The last moment a date can hold (ECMAScript, time values). */
const LAST_MS = 8.64e15;

/** Links are signed (HS256) and kept nowhere: whoever leaves loses theirs, as the person is looked up each time. */
export function createLinks({ secret, publicUrl, now }: { secret: string; publicUrl: string; now: () => Date }): Links {
  const key = new TextEncoder().encode(secret);
  return {
    sign: async ({ personId, checkInId, channel, id }, until) => {
      const token = await new SignJWT({ c: checkInId, m: channel === 'email_link' ? 1 : 0, t: now().getTime() })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(personId)
        .setAudience(AUDIENCE)
        .setJti(id)
        .setExpirationTime(new Date(until))
        .sign(key);
      return `${publicUrl.replace(/\/$/, '')}${LINK_PATH}${token}`;
    },
    read: async (token) => {
      if (token.length > LONGEST_TOKEN) return undefined;
      const verified = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        audience: AUDIENCE,
        currentDate: now(),
        requiredClaims: ['sub', 'exp'],
      }).catch((error: { code?: string }) => (error.code === 'ERR_JWT_EXPIRED' ? ('over' as const) : undefined));
      if (verified === 'over') return 'over';
      const { sub, c, m, t, jti = '' } = verified?.payload ?? {};
      if (sub === undefined || typeof c !== 'string') return undefined;
      // A link of an earlier version does not say when it was made: it is as old as can be.
      const madeAt = new Date(typeof t === 'number' && t >= 0 && t < LAST_MS ? t : 0).toISOString();
      return { personId: sub, checkInId: c, channel: m === 1 ? 'email_link' : 'web_link', id: jti, madeAt };
    },
  };
}
