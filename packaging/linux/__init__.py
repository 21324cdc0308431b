"""The packages for Linux: a .deb, an .rpm and a portable archive of the same program."""
