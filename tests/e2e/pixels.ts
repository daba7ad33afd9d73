import type { Page } from "puppeteer-core";

/** What a reader sees: colours on the screen, whatever the page's objects say. */

export type Box = { x: number; y: number; width: number; height: number };

/** How much of a part of the screen has the yellow of a clear mark on a white page, from 0 to 1. */
export async function shareOfPaint(page: Page, box: Box): Promise<number> {
  const clip = {
    x: Math.floor(box.x),
    y: Math.floor(box.y),
    width: Math.max(1, Math.ceil(box.width)),
    height: Math.max(1, Math.ceil(box.height)),
  };
  const data = await page.screenshot({ clip, encoding: "base64", captureBeyondViewport: false });
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let painted = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
      if (red - blue > 25 && red >= green) painted += 1;
    }
    return painted / (pixels.length / 4);
  }, data);
}
