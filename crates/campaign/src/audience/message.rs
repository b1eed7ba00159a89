use crate::named::named;

named! {
    /// The columns of the message map, from the pain to the answer.
    MessageField, words "message-field" {
        Pain = "pain",
        Promise = "promise",
        Proof = "proof",
        Objection = "objection",
        Answer = "answer",
    }
}

/// One row of the message map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MessageRow {
    /// Unique within its campaign, never reused.
    pub id: u32,
    /// The persona it speaks to; `None` for all of them.
    pub persona: Option<u32>,
    pub pain: String,
    pub promise: String,
    pub proof: String,
    pub objection: String,
    pub answer: String,
}

impl MessageRow {
    pub fn text(&self, field: MessageField) -> &str {
        match field {
            MessageField::Pain => &self.pain,
            MessageField::Promise => &self.promise,
            MessageField::Proof => &self.proof,
            MessageField::Objection => &self.objection,
            MessageField::Answer => &self.answer,
        }
    }

    pub fn text_mut(&mut self, field: MessageField) -> &mut String {
        match field {
            MessageField::Pain => &mut self.pain,
            MessageField::Promise => &mut self.promise,
            MessageField::Proof => &mut self.proof,
            MessageField::Objection => &mut self.objection,
            MessageField::Answer => &mut self.answer,
        }
    }

    pub fn is_empty(&self) -> bool {
        MessageField::ALL.iter().all(|field| self.text(*field).trim().is_empty())
    }
}
