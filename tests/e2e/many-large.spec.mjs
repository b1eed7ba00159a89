// Large sheets, and sheets with a dictionary.
// A hundred thousand rows, dropped on the page: it answers while they are checked, the work is stopped and gone on
// with, filtered, mended, taken back and downloaded.
import { expect, open, test } from "./support/test.mjs";
import { downloaded } from "./support/work.mjs";

const ROWS = 100_000;

// Made in the page: sending megabytes there would be most of the story.
// The same rows again make a file as long as one likes.
const drop = (page, rows, name = "annunci.csv", times = 1) =>
  page.evaluate(([rows, name, times]) => {
    const places = ["Instagram", "Facebook", "LinkedIn", "X"];
    const things = ["ombrelloni su misura", "stufe a pellet", "biscotti al limone", "corsi di yoga", "tende da sole"];
    const parts = ["Campagna,Canale,Testo,Link\r\n"];
    for (let at = 0; at < rows; at += 1) {
      const opening = at % 10 ? "Scopri" : "Perchè aspettare? Scopri";
      parts.push(`Primavera ${at % 40},${places[at % 4]},"${opening} i nostri ${things[at % 5]}, numero ${at}: ti aspettiamo in negozio",https://esempio.it/${at}\r\n`);
    }
    const data = new DataTransfer();
    data.items.add(new File(Array(times).fill(new Blob(parts)), name, { type: "text/csv" }));
    const there = document.querySelector(".many-drop");
    for (const type of ["dragover", "drop"]) {
      // What is left to the browser opens the file in place of the page.
      const left = there.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      if (left) throw new Error(`${type} is left to the browser`);
    }
  }, [rows, name, times]);

// How many times the browser has drawn since: a page that is frozen draws nothing. How fast is for the bench.
const countFrames = (page) =>
  page.evaluate(() => {
    const frame = () => {
      window.drawn = (window.drawn ?? 0) + 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

test("a hundred thousand rows", async ({ page }) => {
  test.setTimeout(150_000);
  await open(page, "it/molti-testi");
  await page.getByRole("textbox", { name: "Incolla le righe" }).fill("Testo\nVieni a trovarci");
  await drop(page, 20_000, "sbagliato.csv", 100);
  // While it is being opened the page says how far it is, and stops at once.
  const reading = page.getByRole("progressbar", { name: "Sto leggendo sbagliato.csv…" });
  await expect.poll(async () => Number(await reading.getAttribute("value")), { timeout: 30_000, intervals: [20] }).toBeGreaterThan(0);
  await expect(page.getByText(/^[\d.]+ righe lette/)).toBeVisible();
  await page.getByRole("button", { name: "Ferma la lettura" }).click();
  await expect(page.getByText("sbagliato.csv non è stato aperto")).toBeVisible();
  await expect(page.getByLabel("Apri un file CSV, TSV o Excel")).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Incolla le righe" })).toHaveValue("Testo\nVieni a trovarci");
  // Another file takes the place of one that is half read.
  await drop(page, 20_000, "sbagliato.csv", 100);
  await expect(reading).toBeVisible();
  await drop(page, ROWS);
  await expect(page.getByRole("progressbar", { name: "Sto leggendo annunci.csv…" })).toBeVisible();
  await expect(page.getByText("100.000 righe di testi")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel("Lo dice una colonna")).toBeChecked();
  await expect(page.getByLabel("LinkedIn", { exact: true })).not.toHaveValue("");
  await page.getByLabel("Campagna", { exact: true }).selectOption("name");
  await countFrames(page);
  await page.getByRole("button", { name: "Controlla le righe" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  const done = async () => Number(await page.getByRole("progressbar").getAttribute("value"));
  await expect.poll(done, { timeout: 30_000 }).toBeGreaterThan(1000);
  // While it works one looks around: fifty rows are in the page, however many there are.
  await page.getByRole("button", { name: "Ultima" }).click();
  await expect(page.getByText("Pagina 2.000 di 2.000")).toBeVisible();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(51);
  expect(await page.evaluate(() => window.drawn), "drawn while it works").toBeGreaterThan(10);
  await page.getByRole("button", { name: "Ferma", exact: true }).click();
  await expect(page.getByText("Ti sei fermato")).toBeVisible();
  const stopped = Number((await page.getByText(/^Controllate [\d.]+ righe su/).textContent()).match(/[\d.]+/)[0].replaceAll(".", ""));
  await page.getByRole("button", { name: "Riprendi dalle righe in attesa" }).click();
  await expect.poll(done, { timeout: 30_000 }).toBeGreaterThan(stopped);
  await page.getByRole("button", { name: "Ferma" }).click();
  await expect(page.getByText("Ti sei fermato")).toBeVisible();
  await page.getByLabel("Cerca nei testi").fill("numero 99999:");
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(2);
  await page.getByLabel("Cerca nei testi").fill("");
  // All safe fixes of what was checked; then all of them back.
  await page.getByRole("button", { name: /Applica le correzioni sicure/ }).click();
  await expect(page.getByRole("button", { name: /Annulla l’ultima modifica/ })).toBeVisible({ timeout: 30_000 });
  const mended = await downloaded(page, async () => {
    await page.getByLabel("CSV normale").check();
    await page.getByRole("button", { name: "Scarica il file" }).click();
  });
  const lines = mended.split("\r\n");
  expect(lines).toHaveLength(ROWS + 2);
  expect(lines[1]).toContain("Perché aspettare? Scopri i nostri ombrelloni su misura, numero 0:");
  expect(lines[ROWS]).toContain("numero 99999:");
  await page.getByRole("button", { name: /Annulla l’ultima modifica/ }).click();
  await expect(page.getByRole("button", { name: /Righe corrette/ })).toHaveCount(0);
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 30_000 });
  // What was stopped stays stopped until the person goes on.
  await expect(page.getByRole("button", { name: "Riprendi dalle righe in attesa" })).toBeVisible();
  await page.getByLabel("Cerca nei testi").fill("numero 10:");
  await expect(page.getByRole("table")).toContainText("Perchè aspettare?");
});

test.describe("with a dictionary", () => {
  test.use({ expectedProblems: /503/ });

  test("spelling is asked for, shows its weight, and is in the rows, the open row and the file", async ({ page }) => {
    const asked = [];
    page.on("request", (request) => /spelling|dictionaries/.test(request.url()) && asked.push(new URL(request.url()).pathname));
    await open(page, "it/molti-testi");
    const sheet = [
      "Headline,Brand name",
      "Scopri tuti i colori,Gelsomina",
      "Vieni a trovarci sabato,Gelsomina",
      "Scopri tuti,Tuti",
      "Ecco la primavra,Gelsomina",
    ].join("\n");
    await page.getByRole("textbox", { name: "Incolla le righe" }).fill(sheet);
    await page.getByRole("button", { name: "Leggi le righe" }).click();
    await page.getByRole("combobox", { name: "Posizionamento" }).selectOption("snapchat-ad");
    await expect(page.getByText(/Da scaricare una volta sola: circa [\d.]+ kB/)).toBeVisible();
    expect(asked.filter((path) => !path.endsWith("list.json"))).toEqual([]);
    // A dictionary that does not come begins nothing, and says so.
    await page.route("**/dictionaries/it.dic.txt", (route) => route.fulfill({ status: 503, body: "" }), { times: 1 });
    await page.getByLabel("Controlla anche l’ortografia").check();
    await page.getByRole("button", { name: "Controlla le righe" }).click();
    await expect(page.getByText("il dizionario non è arrivato")).toBeVisible({ timeout: 20_000 });
    await page.getByRole("button", { name: "Controlla le righe" }).click();
    await expect(page.getByText("Controllate 4 righe su 4")).toBeVisible({ timeout: 20_000 });
    await page.getByLabel("Regola").selectOption("spelling");
    const rows = page.getByRole("table").getByRole("row");
    // The brand of the third row is spelt as it likes.
    await expect(rows).toHaveCount(3);
    await expect(page.getByText("«primavra» non è nel dizionario")).toBeVisible();
    const file = await downloaded(page, async () => {
      await page.getByLabel("CSV normale").check();
      await page.getByRole("button", { name: "Scarica il file" }).click();
    });
    expect(file.split("\r\n")[1]).toContain("«tuti» non è nel dizionario");
    expect(file.split("\r\n")[3]).not.toContain("non è nel dizionario");
    await page.getByRole("button", { name: "Apri la riga 2" }).click();
    const headline = page.getByRole("textbox", { name: /^Headline/ });
    await page.getByRole("button", { name: "Sostituisci con «tutti»" }).click();
    await expect(headline).toHaveValue("Scopri tutti i colori");
    await expect(page.getByText("«tuti» non è nel dizionario")).toHaveCount(0);
    await page.getByRole("button", { name: "Torna alla lista" }).click();
    await expect(rows).toHaveCount(2);
    // A word of one's own is right in every row from then on.
    await page.getByRole("button", { name: "Apri la riga 5" }).click();
    await page.getByRole("button", { name: "Aggiungi «primavra» al mio dizionario" }).click();
    await expect(page.getByText("«primavra» non è nel dizionario")).toHaveCount(0);
    await page.getByRole("button", { name: "Torna alla lista" }).click();
    await expect(page.getByText("Nessuna riga corrisponde")).toBeVisible();
  });
});
