import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { makeAppPackage, packageValues } from './app-package.ts';

/** `npm run package`: dist/pamoja-<version>.zip, to be uploaded to Teams. */
if (existsSync('.env')) process.loadEnvFile('.env');
try {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const { manifest, zip } = await makeAppPackage(packageValues(process.env, version));
  const faults = await AppManifestUtils.validateAgainstSchema(manifest as never);
  if (faults.length > 0) throw new Error(`the manifest is not valid:\n${faults.join('\n')}`);
  const file = `dist/pamoja-${version}.zip`;
  await mkdir('dist', { recursive: true });
  await writeFile(file, zip);
  console.log(
    `${file}: ${zip.byteLength} bytes, app ${String(manifest['id'])}, bot ${process.env['MICROSOFT_APP_ID']}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
