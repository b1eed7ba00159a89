// Starts the program of the edition in one file; what goes wrong is shown by shell.js.
// A link to a file that a site has beside its pages (a licence) gives the file.
document.addEventListener("click", async (event) => {
  const name = event.target.closest?.("a[href^='embed/']")?.getAttribute("href");
  if (!name) return;
  event.preventDefault();
  const link = document.createElement("a");
  link.href = await oneFile.at(name);
  link.download = name.split("/").pop();
  link.click();
});
(async function () {
  const { program, module } = document.currentScript.dataset;
  const started = await oneFile.load(program);
  await started.default({ module_or_path: await oneFile.at(module) });
})();
