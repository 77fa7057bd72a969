"""Text to tokens. Tables are data, steps are few, and every engine is fed from here."""
