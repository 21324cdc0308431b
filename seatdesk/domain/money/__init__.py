"""Money: exact amounts, their derivations, proration and splitting."""
