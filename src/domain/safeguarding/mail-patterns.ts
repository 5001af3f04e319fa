export const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}[ ]?@[ ]?([\p{L}\p{N}-]{1,63}(?:(?:[ ]\.[ ]?|\.)[\p{L}\p{N}-]{1,63}){1,5})/gu;

/** "jina at gmail dot com", "jina(at)mail[dot]co[dot]ke". */
export const SPELLED_EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:\s?[([{]\s?(?:at|@)\s?[)\]}]\s?|\s(?:at|kwa)\s|\s?@\s?)[\p{L}\p{N}-]{1,63}(?:\s?[([{]\s?(?:dot|doti|nukta|\.)\s?[)\]}]\s?|\s(?:dot|doti|nukta)\s)(?:com|org|net|co|ke|ac|go|info|me|uk|ug|tz)\b/iu;

/** "jina(at)gmail.com", and "jina at gmail.com" for the services where a name stands before it. */
export const HALF_SPELLED_EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:\s?[([{]\s?at\s?[)\]}]\s?[\p{L}\p{N}-]{1,63}|\s(?:at|kwa)\s(?:gmail|g mail|gee mail|yahoo|hotmail|outlook|icloud|proton|protonmail))\.(?:com|org|net|co|ke|me)\b/iu;
