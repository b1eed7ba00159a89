// The language model that some browsers bring along (Prompt API): it runs on the person's computer and
// sends nothing away. Where there is none, nothing of this is shown.

const options = (language) => ({ expectedInputs: [{ type: "text", languages: [language] }], expectedOutputs: [{ type: "text", languages: [language] }] });

// "available", "downloadable", "downloading" or "unavailable".
export async function availability(language) {
  if (!("LanguageModel" in self)) return "unavailable";
  try {
    return await self.LanguageModel.availability(options(language));
  } catch {
    return "unavailable";
  }
}

export async function ask(prompt, language) {
  const session = await self.LanguageModel.create(options(language));
  try {
    return await session.prompt(prompt);
  } finally {
    session.destroy?.();
  }
}
