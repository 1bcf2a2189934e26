"""How the fields of the World Factbook are read, whatever the edition."""
