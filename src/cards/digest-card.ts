import type { DigestFigures } from '../domain/digest/digest.ts';
import type { Language } from '../domain/network/network.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatInstant } from '../language/format.ts';
import { PHRASES } from '../language/phrases.ts';
import { digestSections } from './digest-text.ts';
import {
  type Card,
  card,
  container,
  type Element,
  executeBare,
  heading,
  line,
  sentence,
  subheading,
  toggle,
} from './elements.ts';
import { statusChart } from './status-chart.ts';
import { VERBS } from './verbs.ts';

export interface DigestCard {
  figures: DigestFigures;
  network: string;
  zone: string;
  example: boolean;
  /** A preview for the secretariat, in its language, with the button that posts it. */
  preview?: { language: Language; channelName: string | undefined; hash?: string; changed?: boolean };
}

/** One card for everybody: English, and Kiswahili a tap away. The toggle works in the client and asks nobody. */
export function digestCard({ figures, network, zone, example, preview }: DigestCard): Card {
  const first = preview?.language ?? 'en';
  const body = (['en', 'sw'] as const).map((language) =>
    container(languageBody(figures, network, zone, example, language), {
      id: blockId(language),
      isVisible: language === first,
    }),
  );
  const phrases = PHRASES[first];
  return card(
    [
      ...(preview
        ? [
            container(
              [
                line([{ text: phrases.digest.previewTitle(figures.week), bold: true }]),
                ...(preview.changed ? [line([{ text: phrases.digest.changedSince, tone: 'attention' }])] : []),
                line([whereTo(preview.channelName, phrases)], { spacing: 'none' }),
                ...(figures.response.uncertain
                  ? [
                      line([{ text: phrases.summary.uncertain(figures.response.uncertain), tone: 'warning' }], {
                        spacing: 'none',
                      }),
                    ]
                  : []),
              ],
              { style: 'emphasis' },
            ),
          ]
        : []),
      ...body,
    ],
    [
      ...(preview
        ? [
            executeBare(phrases.digest.post, VERBS.publishDigest, {
              week: figures.week,
              ...(preview.hash ? { hash: preview.hash } : {}),
            }),
          ]
        : []),
      toggle(phrases.digest.toggle, [blockId('en'), blockId('sw')]),
    ],
  );
}

function whereTo(channelName: string | undefined, phrases: Phrases): string {
  return channelName ? phrases.digest.previewWhere(channelName) : phrases.error.no_channel_yet('');
}

function languageBody(
  figures: DigestFigures,
  network: string,
  zone: string,
  example: boolean,
  language: Language,
): Element[] {
  const phrases = PHRASES[language];
  return [
    // Everybody recognizes it at a glance, whichever language is open.
    heading(`${PHRASES.en.digest.heading} · ${PHRASES.sw.digest.heading}`),
    line([{ text: phrases.digest.title(network, figures.week), bold: true }], { spacing: 'none' }),
    statusChart(figures.activities.byStatus, phrases),
    ...digestSections(figures, phrases, language).flatMap(({ title, lines }) => [
      subheading(title),
      ...lines.map((text) => line([text], { spacing: 'small' })),
    ]),
    sentence(phrases.digest.thanks, { spacing: 'medium' }),
    sentence(phrases.digest.footer, { tone: 'attention', size: 'small' }),
    sentence(phrases.digest.asOf(formatInstant(figures.asOf, zone, language)), { subtle: true, size: 'small' }),
    ...(example ? [sentence(phrases.exampleNetwork, { subtle: true, size: 'small' })] : []),
  ];
}

function blockId(language: Language): string {
  return `digest-${language}`;
}
