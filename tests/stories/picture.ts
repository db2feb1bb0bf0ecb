import type { Page } from "@playwright/test";

/** Red, green and blue of 0 to 255. */
export type Colour = readonly [number, number, number];

/** A picture of one colour, drawn in the browser. */
export async function drawPicture(page: Page, [red, green, blue]: Colour): Promise<Buffer> {
  const base64 = await page.evaluate((fill) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 960, height: 540 });
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = fill;
    context.fillRect(0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  }, `rgb(${String(red)},${String(green)},${String(blue)})`);
  return Buffer.from(base64, "base64");
}

/** The share of a screenshot's pixels that have the colour, or nearly: a screen's copy of a picture is coded with loss. */
export async function shareOfColour(page: Page, screenshot: Buffer, colour: Colour): Promise<number> {
  const asked = { address: `data:image/png;base64,${screenshot.toString("base64")}`, colour };
  return page.evaluate(async ({ address, colour: [red, green, blue] }) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let hits = 0;
    const near = (at: number, value: number): boolean => Math.abs((data[at] ?? 0) - value) <= 2;
    for (let at = 0; at < data.length; at += 4) if (near(at, red) && near(at + 1, green) && near(at + 2, blue)) hits += 1;
    return hits / (data.length / 4);
  }, asked);
}
