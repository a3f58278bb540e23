import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where a real Chromium is: the system's, else the one from npm. */
export const browserPath = async (): Promise<string> =>
  systemBrowsers.find(existsSync) ?? (await chromiumPackage.executablePath());

/** A real Chromium. Web security stays on, so that CORS tests can fail. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
}
