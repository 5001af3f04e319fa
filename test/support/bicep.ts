import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, type Node, Parser, type Tree } from 'web-tree-sitter';

const resolve = createRequire(import.meta.url).resolve;
let language: Promise<Language> | undefined;

async function load(): Promise<Language> {
  await Parser.init();
  return Language.load(await readFile(resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
}

/** A Bicep file as a syntax tree. */
export async function parseBicep(file: string): Promise<Tree> {
  language ??= load();
  const grammar = await language;
  const parser = new Parser();
  parser.setLanguage(grammar);
  const tree = parser.parse(await readFile(file, 'utf8'));
  if (!tree) throw new Error(`${file} could not be parsed`);
  return tree;
}

/** Every node of a kind. */
export function nodesOf(root: Node, type: string): Node[] {
  return root.descendantsOfType(type).flatMap((node) => (node ? [node] : []));
}
