import type { Language } from '../domain/network/network.ts';

/** Text as HTML that says just that, in an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A whole page: one small file, without a script, for a phone on a thin line. `body` is HTML. */
export function pageHtml({ title, language, body }: { title: string; language: Language; body: string }): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`,
  ].join('');
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2420;--paper:#fff;--accent:#0b6e4f;--on-accent:#fff;--line:#d9e2dd;--quiet:#55635c;--bad:#a4262c;--bad-paper:#fdf1f1;--good-paper:#e9f5ef}
@media(prefers-color-scheme:dark){:root{--ink:#e6ece9;--paper:#141917;--accent:#5ec9a4;--on-accent:#0c1512;--line:#2c3531;--quiet:#9fb0a8;--bad:#ff9a9a;--bad-paper:#2b1a1a;--good-paper:#16261f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:38rem;margin:0 auto;padding:1.25rem 1rem 2rem}
main+main{border-top:1px solid var(--line)}
nav{display:flex;gap:1.25rem;flex-wrap:wrap}
nav a,nav span{padding:.5rem 0}
a,summary{color:var(--accent)}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.05rem;margin:1.5rem 0 .25rem}
p{margin:.5rem 0}
.quiet{color:var(--quiet);font-size:.9rem;margin:.15rem 0}
.warn{color:var(--bad);font-weight:600}
.box{padding:.75rem 1rem;border-radius:.5rem;margin:1rem 0}
.bad{background:var(--bad-paper);border-left:.25rem solid var(--bad)}
.good{background:var(--good-paper);border-left:.25rem solid var(--accent)}
fieldset{border:0;border-top:1px solid var(--line);margin:1.25rem 0 0;padding:1rem 0 0;min-width:0}
legend{font-weight:600;padding:0;float:left;width:100%;overflow-wrap:anywhere}
legend+*{clear:both}
label{display:block;margin:.75rem 0 .25rem;font-size:.95rem}
label.check{display:flex;gap:.5rem;align-items:flex-start}
select,input,textarea{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.35rem;padding:.6rem}
label.check input{width:auto;margin:.3rem 0 0}
textarea{min-height:4.5rem}
summary{padding:.6rem 0;cursor:pointer}
button,.button{display:block;width:100%;margin:.75rem 0 0;padding:.8rem;font:inherit;font-weight:600;text-align:center;text-decoration:none;border-radius:.35rem;border:1px solid var(--accent);background:var(--accent);color:var(--on-accent)}
button.second,.button.second{background:transparent;color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
`.replace(/\n/g, '');
