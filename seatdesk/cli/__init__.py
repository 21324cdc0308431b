"""The command line: commands by noun, one reply each.

Nothing is loaded here: a call that opens the window reads only `window_options`.
"""
