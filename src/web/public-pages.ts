import type { Language } from '../domain/network.ts';
import { PAGE_LINKS, PAGES, type PageName } from '../language/pages.ts';
import { languageOfLocale } from '../language/phrases.ts';
import { escaped, pageHtml } from './html.ts';

const PATHS: Readonly<Record<string, PageName>> = { '/': 'home', '/privacy': 'privacy', '/terms': 'terms' };

/**
 * The pages that the app's manifest points to, in both languages: the reader's first. Undefined for any other path.
 */
export function publicPage(path: string, acceptLanguage: string): string | undefined {
  const name = PATHS[path];
  if (!name) return undefined;
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
