"""The import wizard: four steps from a file to what would change."""
