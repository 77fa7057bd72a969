"""The query language: text to a closed tree, its expansion, and its explanation. Knows no engine."""
