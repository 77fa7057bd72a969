"""The JSON API: wire models, routes and their description; what they answer comes from ``app.answer``."""
