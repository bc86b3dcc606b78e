import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export function openGallery(): Promise<{ browser: Browser; url: string; close: () => Promise<void> }>;
export function galleryPage(
  browser: Browser,
  url: string,
  size?: { width?: number; height?: number; scale?: number } & BrowserContextOptions,
): Promise<Page>;
