// Images on the check desk: measured here, checked for each placement, never sent or kept.
import { readFileSync } from "node:fs";
import { expectAccessible } from "./support/axe.mjs";
import { png } from "./support/png.mjs";
import { expect, expectNoSidewaysScroll, open, requestsDuring, test } from "./support/test.mjs";

// As the browser itself writes them: a picture that is not all one colour, in this format.
const drawn = (page, type) =>
  page
    .evaluate(async (type) => {
      const canvas = new OffscreenCanvas(600, 400);
      const pen = canvas.getContext("2d");
      for (let x = 0; x < 600; x += 5) {
        pen.fillStyle = `hsl(${(x * 37) % 360} 80% 50%)`;
        pen.fillRect(x, (x * 11) % 300, 40, 100);
      }
      return [...new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())];
    }, type)
    .then(Buffer.from);

// A picture of 2 × 2 points, and the skeleton of a film: boxes that say their length.
const GIF = Buffer.from("47494638396102000200800000ff0000ffffff2c0000000002000200000203440205003b", "hex");
const box = (name, content) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(name, 4);
  return Buffer.concat([head, content]);
};
const MP4 = Buffer.concat([box("ftyp", Buffer.from("mp42\0\0\0\0")), box("moov", Buffer.alloc(40)), box("mdat", Buffer.alloc(900))]);
const CLIP = readFileSync(new URL("support/clip.webm", import.meta.url));

const file = (name, buffer) => ({ name, mimeType: "application/octet-stream", buffer });

test("an image is measured and checked where it is, and its description is kept", async ({ page }) => {
  await open(page, "en/check");
  const files = page.getByLabel("Choose images or videos");
  await page.getByText("the file is not.").scrollIntoViewIfNeeded();
  const item = page.getByRole("listitem").filter({ hasText: "tall.jpg" });
  const requests = await requestsDuring(page, async () => {
    // The name says JPEG, the content PNG.
    await files.setInputFiles([file("tall.jpg", png(400, 1600))]);
    await expect(item.getByText("PNG · 400 × 1,600 pixels · 1:4.00")).toBeVisible();
  });
  expect(requests, "nothing is sent").toEqual([]);
  await expect(item.getByText(/^Fits \d of 2 placements/)).toBeVisible();
  await expect(item.getByRole("table")).toContainText("Instagram post");
  await page.getByRole("button", { name: /^Instagram post/ }).click();
  await expect(item.getByText(/Aspect ratio 0.25:1/).first()).toBeVisible();
  await item.getByText("How it is cropped").click();
  await expect(item.getByText(/is lost at top and bottom/).first()).toBeVisible();
  await item.getByRole("textbox", { name: "Alternative text" }).fill("A tower in the snow");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Alternative text" })).toHaveValue("A tower in the snow");
  await expect(page.getByText("Choose it again to see it")).toBeVisible();
});

test("what is no image is refused by name, and the good file stays", async ({ page }) => {
  await open(page, "it/controlla");
  // A picture by its first bytes, and nothing of one after them.
  const broken = Buffer.concat([png(300, 300).subarray(0, 8), Buffer.alloc(400, 0x2e)]);
  await page
    .getByLabel("Scegli immagini o video")
    .setInputFiles([
      file("buona.png", png(1080, 1350)),
      file("vuota.png", Buffer.alloc(0)),
      file("finta.jpg", Buffer.from("ciao a tutti")),
      file("rotta.png", broken),
    ]);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("3 file non sono stati aggiunti");
  for (const words of ["«vuota.png» è vuoto", "«finta.jpg» non è un’immagine", "«rotta.png» è rovinato"]) {
    await expect(alert).toContainText(words);
  }
  await expect(page.getByText("buona.png", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Togli buona.png" })).toBeVisible();
  await page.getByRole("button", { name: "Togli buona.png" }).click();
  await expect(page.getByText("buona.png", { exact: true })).toBeHidden();
  await page.getByRole("button", { name: "Annulla" }).click();
  await expect(page.getByText("buona.png", { exact: true })).toBeVisible();
});

test("files can be dropped", async ({ page }) => {
  await open(page, "en/check");
  const data = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(bytes)], "dropped.png", { type: "image/png" }));
    return transfer;
  }, [...png(600, 600)]);
  await page.locator(".media").dispatchEvent("drop", { dataTransfer: data });
  await expect(page.getByText("dropped.png", { exact: true })).toBeVisible();
});

test("a file that is cut off is refused and says so, whole ones are taken", async ({ page }) => {
  await open(page, "en/check");
  const whole = {
    "a.jpg": await drawn(page, "image/jpeg"),
    "b.png": await drawn(page, "image/png"),
    "c.webp": await drawn(page, "image/webp"),
    "d.gif": GIF,
    "e.mp4": MP4,
    "f.webm": CLIP,
  };
  const names = Object.keys(whole);
  const files = page.getByLabel("Choose images or videos");
  const alert = page.getByRole("alert");
  const half = names.map((name) => file(`half-${name}`, whole[name].subarray(0, Math.ceil(whole[name].length * 0.6))));
  await files.setInputFiles(half);
  await expect(alert).toContainText(`${names.length} files were not added`);
  for (const name of names) {
    await expect(alert).toContainText(`“half-${name}” is cut off: its last part is missing`);
    await expect(page.getByRole("button", { name: `Remove half-${name}` })).toHaveCount(0);
  }
  await expect(alert).toContainText("Take it from the original again");
  await expectAccessible(page);
  await files.setInputFiles(names.map((name) => file(name, whole[name])));
  for (const name of names) await expect(page.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
  await expect(alert).toHaveCount(0);

  await open(page, "it/controlla");
  await page.getByLabel("Scegli immagini o video").setInputFiles(half.slice(0, 1));
  await expect(alert).toContainText("«half-a.jpg» è incompleto: manca la parte finale");
  await expect(alert).toContainText("Prendilo di nuovo dall’originale");
});
