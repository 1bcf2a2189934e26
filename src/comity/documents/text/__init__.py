"""Plain text: copies of pages as programs that print them leave them."""
