"""The Scenarios page: the list, the tabs of one scenario, and the dialogs that edit it."""
