import type { Language } from '../domain/network.ts';
import { PAGE_LINKS, PAGES, type PageName } from '../language/pages.ts';

const PATHS: Readonly<Record<string, PageName>> = { '/': 'home', '/privacy': 'privacy', '/terms': 'terms' };

/**
 * The pages that the app's manifest points to, in both languages: the reader's first. One small file each, without a script,
 * for a phone on a thin line. Undefined for any other path.
 */
export function publicPage(path: string, acceptLanguage: string): string | undefined {
  const name = PATHS[path];
  if (!name) return undefined;
  const first: Language = /^\s*sw\b/i.test(acceptLanguage) ? 'sw' : 'en';
  const order: readonly Language[] = first === 'sw' ? ['sw', 'en'] : ['en', 'sw'];
  return [
    `<!doctype html><html lang="${first}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(PAGES[name][first].title)} · Pamoja</title><style>${STYLE}</style></head><body>`,
    ...order.map((language) => article(name, language)),
    '</body></html>',
  ].join('');
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

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2420;--paper:#fff;--accent:#0b6e4f;--line:#d9e2dd}
@media(prefers-color-scheme:dark){:root{--ink:#e6ece9;--paper:#141917;--accent:#5ec9a4;--line:#2c3531}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main{max-width:38rem;margin:0 auto;padding:1.25rem 1rem 2rem}
main+main{border-top:1px solid var(--line)}
nav{display:flex;gap:1.25rem;flex-wrap:wrap}
nav a,nav span{padding:.5rem 0}
a{color:var(--accent)}
h1{font-size:1.6rem;margin:.75rem 0}
h2{font-size:1.1rem;margin:1.5rem 0 .25rem;color:var(--accent)}
p{margin:.5rem 0}
`.replace(/\n/g, '');

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
