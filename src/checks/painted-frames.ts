import type { BrowserContext, Page } from 'playwright-core';

/** How a reader's line and machine are: 1.6 Mbit/s and 150 ms away, a fourth as quick as this one. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 2e5,
  uploadThroughput: 2e5,
};
const slowness = 4;

/** How far around a load frames are taken, in milliseconds after its end. */
const after = 300;

/**
 * Every frame that Chromium paints while it goes from an open page to an address behind a slow
 * line: how much of each is bright, of 1.
 */
export async function brightnessOfFrames(page: Page, url: string): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  const frames: string[] = [];
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', line);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(after);
  await client.send('Page.stopScreencast');
  await client.detach();
  return brightnessOf(page.context(), frames);
}

/** @param pictures - PNG files in base64 */
async function brightnessOf(context: BrowserContext, pictures: readonly string[]) {
  // A page without a policy may read pictures.
  const reader = await context.newPage();
  const bright = await reader.evaluate<number[]>(
    `Promise.all(${JSON.stringify(pictures)}.map(async (picture) => {
      const file = await fetch('data:image/png;base64,' + picture);
      const bitmap = await createImageBitmap(await file.blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let bright = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] + data[at + 1] + data[at + 2] > 3 * 200) bright += 1;
      return (4 * bright) / data.length;
    }))`,
  );
  await reader.close();
  return bright;
}
