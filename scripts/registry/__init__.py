"""How the tables of the registry are made of their sources and of decisions."""
