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

/** Files of tests run one after the other in a process, each with copies of what it imports. */
const ofProcess = globalThis as { sinergiBrowser?: Promise<Browser> };

/** The browser of all files of tests of this process, which ends with it; contexts and pages are each file's own. */
export function sharedBrowser(): Promise<Browser> {
  ofProcess.sinergiBrowser ??= launchBrowser();
  return ofProcess.sinergiBrowser;
}

/** Closes what a file opened in the shared browser. */
export async function leaveBrowser(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
