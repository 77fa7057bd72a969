"""Measurements, each printed with how it came about. Nothing in the product imports this."""
