"""How sentences, lists and tables tell who belongs to what, as what."""
