import type { Language } from '../domain/network/network.ts';
import { PAGE_LINKS, PAGES, type PageName } from '../language/pages.ts';
import { languageOfLocale } from '../language/phrases.ts';
import { escaped, pageHtml } from './html.ts';

const PATHS: Readonly<Record<string, PageName>> = { '/': 'home', '/privacy': 'privacy', '/terms': 'terms' };

/** The pages that the app's manifest points to, by their path. */
export const PUBLIC_PAGES: Readonly<Record<string, (acceptLanguage: string) => string>> = Object.fromEntries(
  Object.entries(PATHS).map(([path, name]) => [path, (acceptLanguage: string) => publicPage(name, acceptLanguage)]),
);

/** In both languages, the reader's first. */
function publicPage(name: PageName, acceptLanguage: string): string {
  const first = languageOfLocale(acceptLanguage);
  const order: readonly Language[] = first === 'sw' ? ['sw', 'en'] : ['en', 'sw'];
  return pageHtml({
    title: `${PAGES[name][first].title} · Pamoja`,
    language: first,
    body: order.map((language) => article(name, language)).join(''),
  });
}

function article(name: PageName, language: Language): string {
  const { title, parts } = PAGES[name][language];
  const links = Object.entries(PATHS).map(([path, page]) =>
    page === name
      ? `<span aria-current="page">${escaped(PAGE_LINKS[language][page])}</span>`
      : `<a href="${path}">${escaped(PAGE_LINKS[language][page])}</a>`,
  );
  const text = parts.map(
    ({ heading, paragraphs }) =>
      `<h2>${escaped(heading)}</h2>${paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('')}`,
  );
  return `<main lang="${language}"><nav>${links.join('')}</nav><h1>${escaped(title)}</h1>${text.join('')}</main>`;
}
