import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const systemBrowsers = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where a real Chromium is: the system's, else the one from npm. */
export const browserPath = async (): Promise<string> =>
  systemBrowsers.find(existsSync) ?? (await chromiumPackage.executablePath());

/** Milliseconds for anything that a page does in the end: a busy machine must not decide. */
const patience = 100_000;

/** A real Chromium. Web security stays on, so that CORS tests can fail. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox'],
    timeout: patience,
    ...options,
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (settings) => {
    const context = await newContext(settings);
    context.setDefaultTimeout(patience);
    return context;
  };
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (settings) => {
    const page = await newPage(settings);
    page.setDefaultTimeout(patience);
    return page;
  };
  return browser;
}
