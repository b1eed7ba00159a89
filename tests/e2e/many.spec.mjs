// Many texts at once: a file of ads opened, checked, mended and downloaded.
import { writeFile } from "node:fs/promises";
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { downloaded } from "./support/work.mjs";

const ads = [
  "Campaign,Headline 1,Headline 2,Headline 3,Description 1,Description 2,Final URL",
  'Estate,Ombrelloni su misura,Consegna in due giorni,Preventivo in un’ora,"Scegli tela, palo e misura.",Te lo portiamo a casa.,https://esempio.it/ombrelloni',
  "Estate,Un titolo decisamente troppo lungo per la ricerca,Perchè aspettare,Scopri i modelli,Ordina oggi.,Paghi alla consegna.,https://esempio.it/",
  "Inverno,Stufe a pellet,Stufe a pellet,Chiama ora,Chiedi un preventivo gratuito.,Montaggio compreso.,https://esempio.it/stufe",
  "",
].join("\r\n");

const file = (text, name = "annunci.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) });

const pages = [
  {
    path: "it/molti-testi", file: "Apri un file CSV, TSV o Excel", start: "Controlla le righe", done: "Controllate 3 righe su 3", open: "Apri la riga 3",
    fix: /Applica le correzioni sicure/, undo: /Annulla l’ultima modifica/, download: "Scarica il file", excel: "CSV per Excel in italiano",
    plain: "CSV normale", paste: "Incolla le righe", read: "Leggi le righe", encoding: "Codifica dei caratteri", delimiter: "Fra una cella e l’altra",
    placement: "Posizionamento", search: "Cerca nei testi", back: "Torna alla lista", errors: /Righe con errori/, column: "Lo dice una colonna", stop: "Ferma",
  },
  {
    path: "en/many-texts", file: "Open a CSV, TSV or Excel file", start: "Check the rows", done: "3 of 3 rows checked", open: "Open row 3",
    fix: /Apply the safe fixes/, undo: /Undo the last change/, download: "Download the file", excel: "CSV for Excel in Italian",
    plain: "Plain CSV", paste: "Paste the rows", read: "Read the rows", encoding: "Character encoding", delimiter: "Between two cells",
    placement: "Placement", search: "Search in the texts", back: "Back to the list", errors: /Rows with errors/, column: "A column says it", stop: "Stop",
  },
];

for (const words of pages) {
  test.describe(words.path, () => {
    const start = async (page) => {
      await open(page, words.path);
      await page.getByLabel(words.file).setInputFiles(file(ads));
      await page.getByLabel("Headline 1").waitFor();
      await page.getByLabel(/^(Lingua del testo|Language of the text|Language of the copy)/).selectOption("it");
      await page.getByRole("button", { name: words.start }).click();
      await expect(page.getByText(words.done)).toBeVisible();
    };

    test("a file of ads is recognised and checked", async ({ page }) => {
      await open(page, words.path);
      await page.getByLabel(words.file).setInputFiles(file(ads));
      await expect(page.getByRole("combobox", { name: words.placement })).toHaveValue("google-search-ad");
      await expect(page.getByLabel("Headline 1")).toHaveValue("headlines");
      await expect(page.getByLabel(words.delimiter)).toHaveValue("comma");
      await expectAccessible(page);
      await page.getByRole("button", { name: words.start }).click();
      await expect(page.getByText(words.done)).toBeVisible();
      await expect(page.getByRole("button", { name: words.errors })).toContainText("1");
      await expectAccessible(page);
    });

    test("a row is opened, mended and taken back", async ({ page }) => {
      await start(page);
      await page.getByRole("button", { name: words.errors }).click();
      await expect(page.getByRole("table").getByRole("row")).toHaveCount(2);
      await page.getByRole("button", { name: words.open }).click();
      const headline = page.getByRole("textbox", { name: /^Headline 1/ });
      await expect(page.getByRole("list", { name: /Osservazioni|Findings/ }).first().getByText(/Errore:|Error:/)).toBeVisible();
      await expectAccessible(page);
      await headline.fill("Un titolo che ci sta");
      await expect(page.getByRole("button", { name: words.errors })).toContainText("0");
      await expect(headline).toBeFocused();
      await page.getByRole("button", { name: words.undo }).click();
      await expect(headline).toHaveValue("Un titolo decisamente troppo lungo per la ricerca");
      await page.getByRole("button", { name: words.back }).click();
      await expect(page.getByRole("button", { name: words.open })).toBeFocused();
    });

    test("all safe fixes, then the file with its findings", async ({ page }) => {
      await start(page);
      await page.getByRole("button", { name: words.fix }).click();
      await page.getByLabel(words.plain).check();
      const plain = await downloaded(page, () => page.getByRole("button", { name: words.download }).click());
      expect(plain).toContain("Perché aspettare");
      expect(plain.split("\r\n")[1]).toContain('Estate,Ombrelloni su misura,Consegna in due giorni,Preventivo in un’ora,"Scegli tela, palo e misura."');
      await page.getByRole("button", { name: words.undo }).click();
      await page.getByLabel(words.excel).check();
      const excel = await downloaded(page, () => page.getByRole("button", { name: words.download }).click());
      expect(excel.startsWith("\ufeffCampaign;Headline 1;")).toBe(true);
      expect(excel).toContain("Perchè aspettare");
    });

    test("it fits a phone, in light and dark", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      await start(page);
      await expectNoSidewaysScroll(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page);
      await page.getByRole("button", { name: words.open }).click();
      await expectNoSidewaysScroll(page);
    });
  });
}

test("a pasted list, a column that says the placement, and an old encoding", async ({ page }, story) => {
  await open(page, "it/molti-testi");
  await page.getByRole("button", { name: "Leggi le righe" }).click();
  await expect(page.getByText("Incolla almeno una riga.")).toBeVisible();
  await page.getByRole("textbox", { name: "Incolla le righe" }).fill("Canale\tTesto\nInstagram\tVieni a trovarci sabato\nVolantino\tSconti\n");
  await page.getByRole("button", { name: "Leggi le righe" }).click();
  await expect(page.getByLabel("Lo dice una colonna")).toBeChecked();
  await expect(page.getByLabel("Instagram", { exact: true })).toHaveValue("instagram-feed");
  await page.getByLabel("Volantino").selectOption("facebook-feed");
  await page.getByRole("button", { name: "Controlla le righe" }).click();
  await expect(page.getByText("Controllate 2 righe su 2")).toBeVisible();
  await expect(page.getByRole("button", { name: /Righe non controllate/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Ricomincia con un altro file" }).click();
  const old = Buffer.from("Testo;Link\r\nPerch\xe9 no;https://esempio.it\r\n", "latin1");
  await page.getByLabel("Apri un file CSV, TSV o Excel").setInputFiles(file(old));
  await expect(page.getByLabel("Codifica dei caratteri")).toHaveValue("windows-1252");
  await expect(page.getByRole("cell", { name: "Perché no" })).toBeVisible();
  await page.getByLabel("Codifica dei caratteri").selectOption("utf-8");
  await expect(page.getByText("Alcune lettere non si leggono")).toBeVisible();
  // Nothing says where it appears.
  await page.getByRole("button", { name: "Controlla le righe" }).click();
  await expect(page.getByText("Scegli dove escono i testi.")).toBeVisible();
  // A file that changes after it was chosen cannot be read again: said, and what was read of it stays.
  await page.getByRole("button", { name: "Ricomincia con un altro file" }).click();
  const path = story.outputPath("vivo.csv");
  await writeFile(path, "Testo;Link\r\nVieni a trovarci;https://esempio.it\r\n");
  await page.getByLabel("Apri un file CSV, TSV o Excel").setInputFiles(path);
  await expect(page.getByRole("cell", { name: "Vieni a trovarci" })).toBeVisible();
  await writeFile(path, "Testo;Link\r\nTutt’altro, e molto più lungo di prima;https://esempio.it\r\n");
  await page.getByLabel("Fra una cella e l’altra").selectOption("comma");
  await expect(page.getByText("Il file non si può leggere")).toBeVisible();
  await expect(page.getByRole("cell", { name: "Vieni a trovarci" })).toBeVisible();
  await expect(page.getByLabel("Fra una cella e l’altra")).toHaveValue("semicolon");
  // A workbook: the sheet with most rows; one that does not open is refused by name.
  await page.getByRole("button", { name: "Ricomincia con un altro file" }).click();
  const broken = { name: "rotto.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\x03\x04 e niente altro") };
  await page.getByLabel("Apri un file CSV, TSV o Excel").setInputFiles(broken);
  await expect(page.getByRole("alert")).toContainText("rotto.xlsx non si apre");
  await page.getByLabel("Apri un file CSV, TSV o Excel").setInputFiles("tests/exports/linkedin-content.xlsx");
  const sheets = page.getByLabel("Foglio");
  await expect(sheets.locator("option:checked")).toHaveText("All posts (4 righe)");
  // What tells how a text is written says nothing of a workbook.
  await expect(page.getByLabel("Codifica dei caratteri")).toHaveCount(0);
  await expect(page.getByLabel("Fra una cella e l’altra")).toHaveCount(0);
  // Its first row is the title of the sheet.
  await expect(page.getByLabel("La riga 2 contiene i titoli delle colonne")).toBeChecked();
  await expect(page.getByText("La riga sopra i titoli non si controlla")).toBeVisible();
  await expect(page.getByText("2 righe di testi")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Lingua del testo").selectOption("en");
  await sheets.selectOption({ label: "Summary (una riga)" });
  await expect(page.getByRole("cell", { name: "Only a title" })).toBeVisible();
  await expect(sheets).toBeFocused();
  await expect(page.getByLabel("Lingua del testo")).toHaveValue("en");
  await sheets.selectOption({ label: "All posts (4 righe)" });
  await expect(page.getByRole("cell", { name: "We are hiring" })).toBeVisible();
  // What was said of a column stays when the placement is chosen: its headings alone would say nothing of it.
  await page.getByLabel("Post title").selectOption("text");
  await page.getByRole("combobox", { name: "Posizionamento" }).selectOption("linkedin-post");
  await page.getByRole("combobox", { name: "Posizionamento" }).selectOption("x-post");
  await page.getByRole("combobox", { name: "Posizionamento" }).selectOption("linkedin-post");
  await page.getByRole("button", { name: "Controlla le righe" }).click();
  await expect(page.getByText("Controllate 2 righe su 2")).toBeVisible();
  await page.setViewportSize({ width: 320, height: 740 });
  await expectNoSidewaysScroll(page);
  const out = await downloaded(page, async () => {
    await page.getByLabel("CSV normale").check();
    await page.getByRole("button", { name: "Scarica il file" }).click();
  });
  expect(out.split("\r\n").slice(0, 2)[0]).toBe("All posts of the page in the selected period");
  expect(out.split("\r\n")[1]).toMatch(/^Post title,Created date,/);
});
