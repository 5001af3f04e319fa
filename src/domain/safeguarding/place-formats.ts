import type { ScreenRule } from './screen-rules.ts';

/** Coordinates, codes of places and links to maps: each leads to a door. */
export const PLACE_FORMATS: readonly ScreenRule[] = [
  {
    detector: 'place_of_protection',
    level: 'block',
    pattern: /-?\b\d{1,2}\.\d{3,8}\s{0,2}[,;/ ]\s{0,2}-?\d{1,3}\.\d{3,8}/u,
    needs: 'digit',
    beforeMasking: true,
  },
  {
    detector: 'place_of_protection',
    level: 'block',
    pattern: /\b\d{1,3}\s?°\s?\d{1,2}/u,
    needs: 'digit',
  },
  {
    detector: 'place_of_protection',
    level: 'block',
    pattern: /\b(?:minus|negative|latitude|longitude)\b.{0,25}\b(?:point|nukta)\b/iu,
    needs: { oneOf: ['point', 'nukta'] },
  },
  // "6GCR+3F": the letters of a plus code.
  {
    detector: 'place_of_protection',
    level: 'block',
    pattern: /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/u,
    needs: 'digit',
  },
  {
    detector: 'place_of_protection',
    level: 'block',
    pattern:
      /\b(?:goo\.gl\/maps|maps\.app|maps\.google|google\.[a-z.]{2,6}\/maps|maps\.apple|w3w\.co|what3words|what 3 words|plus\.codes|osm\.org|openstreetmap\.org|waze\.com)/iu,
    needs: { oneOf: ['map', 'w3w', 'what', 'plus.codes', 'osm.', 'waze'] },
  },
];
