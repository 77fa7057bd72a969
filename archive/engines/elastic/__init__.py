"""The engine for archives that outgrow one machine: Elasticsearch, or OpenSearch."""
