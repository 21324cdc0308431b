"""The import wizard: its dialog, a folder per step, and the model that the steps share."""
