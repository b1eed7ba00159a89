// Starts the program of the edition in one file; what goes wrong is shown by shell.js.
(async function () {
  const { program, module } = document.currentScript.dataset;
  const started = await oneFile.load(program);
  await started.default({ module_or_path: await oneFile.at(module) });
})();
