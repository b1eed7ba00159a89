// Rows as an agency keeps them: eight places, five shops, prices, dates, links, tags, and the slips people make.

// Runs in the page: sending megabytes there would be most of the work. Leaves `dropFile`, which drops the file.
export function drop({ rows, texts }) {
  let seed = 7;
  const below = (limit) => (seed = (seed * 48271) % 2147483647) % limit;
  const one = (list) => list[below(list.length)];
  const places = ["Instagram", "Facebook", "LinkedIn", "X", "Facebook", "Instagram", "Telegram", "Threads"];
  const things = ["ombrelloni su misura", "stufe a pellet", "biscotti al limone", "corsi di yoga", "tende da sole", "scarpe da trekking", "occhiali da sole"];
  const openings = ["Scopri", "Da oggi in negozio", "Perchè aspettare? Ecco", "ULTIMI GIORNI!!! Ecco", "Sono arrivati", "Il migliore d’Italia:", "Ti presentiamo", "🔥 Solo fino a domenica", "Hai visto", "Li fà a mano Giulia:"];
  const closings = ["Ti aspettiamo in via Roma 12.", "Prenota dal link in bio 👉", "Scrivici un messaggio", "Clicca qui", "Spedizione gratuita oltre 49 €", "Un pò di sconto per chi si iscrive", "www.esempio.it/negozio", "#primavera #fattoamano #madeinitaly", "Guadagni garantiti al 100%", "", "", ""];
  const sentences = texts.flatMap((text) => text.match(/[^.!?]+[.!?]*/g)).map((text) => text.trim());
  const parts = ["Campagna,Canale,Testo,Link\r\n"];
  for (let at = 0; at < rows; at += 1) {
    const middle = Array.from({ length: below(at % 50 ? 4 : 14) }, () => one(sentences));
    const price = below(3) ? "" : ` a ${below(200) + 5},${below(90) + 10} €`;
    const text = [`${one(openings)} i nostri ${one(things)}${price}, numero ${at}:`, ...middle, one(closings)].join(below(9) ? " " : "\n");
    parts.push(`Primavera ${at % 40},${one(places)},"${text.replaceAll('"', '""')}",https://esempio.it/p/${at}?utm_source=social\r\n`);
  }
  const file = new File(parts, "annunci.csv", { type: "text/csv" });
  globalThis.dropFile = () => {
    const data = new DataTransfer();
    data.items.add(file);
    const there = document.querySelector(".many-drop");
    for (const type of ["dragover", "drop"]) there.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  };
  return file.size;
}
