// Images on the check desk: measured here, checked for each placement, never sent or kept.
import { expectAccessible } from "./support/axe.mjs";
import { png } from "./support/png.mjs";
import { expect, expectNoSidewaysScroll, open, requestsDuring, test } from "./support/test.mjs";

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
