// Accessibility by rule: WCAG 2.2 A and AA, and axe's good practices.
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Fails with the rule, the element and the advice for each violation.
export async function expectAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} at ${node.target.join(" ")}: ${node.failureSummary?.replace(/\s+/g, " ")}`),
  );
  expect(found).toEqual([]);
}
