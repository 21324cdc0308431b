"""The dialog that enters or corrects a subscription."""
