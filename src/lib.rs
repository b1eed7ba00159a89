//! The workbench: shows and forwards, decides nothing.
