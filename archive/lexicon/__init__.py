"""What means the same in the other language: our dictionary, place names, dictd dictionaries."""
