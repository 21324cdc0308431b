"""The program bundle and the disk image for macOS."""
