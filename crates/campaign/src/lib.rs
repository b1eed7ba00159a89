//! The person's work: goal, audience, platform mix, drafts, plan; edits and stored versions.
