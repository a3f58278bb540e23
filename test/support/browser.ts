import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** A real Chromium: the system's, else the one from npm. Web security stays on, so that CORS tests can fail. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = systemBrowsers.find(existsSync) ?? (await chromiumPackage.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
