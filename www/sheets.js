// Workbooks of Excel: their reader is loaded when somebody drops one.
let reader;

export async function load() {
  const module = await import(new URL("embed/spreadsheets.js", document.baseURI).href);
  await module.default();
  reader = module;
}

export const read = (bytes) => reader.read(bytes);
