import { writeFile } from 'node:fs/promises';
import type { Environment } from '../config.ts';
import { TEMPLATES, type TemplateKind, templateWorkbook } from '../exports/template.ts';
import { closeToOthers, PRIVATE_FILE } from '../runtime/private-files.ts';
import { withStore } from './command-store.ts';
import { CommandError, type Output, UsageError } from './output.ts';

/** `template plan|people|organisations [--out FILE]`: a workbook to fill in, with the network's own names to choose from. */
export async function templateCommand(env: Environment, output: Output, kind: string, out?: string): Promise<void> {
  if (!isTemplate(kind)) throw new UsageError(`there is a template for each of ${TEMPLATES.join(', ')}`);
  const file = out ?? `${kind}.xlsx`;
  const content = await withStore(env, async (store) => {
    const [organisations, groups, topics] = await Promise.all([
      store.organisations.list(),
      store.workingGroups.list(),
      store.learningTopics.list(),
    ]);
    return templateWorkbook(kind, {
      organisations: organisations.filter(({ active }) => active),
      workingGroups: groups.filter(({ active }) => active).map(({ nameEn }) => nameEn),
      learningTopics: topics.map(({ title }) => title),
    });
  });
  closeToOthers(file);
  await writeFile(file, content, { mode: PRIVATE_FILE }).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`cannot write ${file} (${error.code ?? 'error'})`);
  });
  output.value({ file, kind });
  output.line(`${file}: fill it in and bring it back with: import ${file}`);
}

function isTemplate(kind: string): kind is TemplateKind {
  return (TEMPLATES as readonly string[]).includes(kind);
}
