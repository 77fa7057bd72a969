"""The embedded engine: one folder, one writer, many readers, on tantivy. Nothing to install."""
