"""Changes of an account, and the rules that allow or refuse them."""
