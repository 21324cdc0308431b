"""The setup and the portable folder for Windows, and their rehearsal under Wine."""
