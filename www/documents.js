// Files that are made only when somebody asks for them: the module that makes them is loaded then.

let loading = null;

export async function planAsDocx(json) {
  loading ??= import(new URL("embed/documents.js", document.baseURI)).then(async (module) => {
    await module.default();
    return module;
  });
  try {
    return (await loading).planAsDocx(json);
  } catch (error) {
    // So that a new try asks for the file again.
    loading = null;
    throw error;
  }
}
