import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';

/** Whether this machine can run the Chromium from npm, with which the baseline was made. */
export const canCompare = process.platform === 'linux' && process.arch === 'x64';

/**
 * Chromium from npm with the one font that comes with it, so that pictures are the same on every machine. Elsewhere
 * the machine's own browser, whose pictures are not compared.
 */
export async function launchWithOwnFont(): Promise<Browser> {
  if (!canCompare) return launchBrowser();
  const executablePath = await chromiumPackage.executablePath();
  const fonts = join(tmpdir(), 'fonts');
  if (!existsSync(fonts)) throw new Error(`the font of Chromium is missing: remove ${executablePath}`);
  return launchBrowser({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE: fontSettings(fonts) },
  });
}

function fontSettings(fonts: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
     <fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return file;
}
