"""The grammar of each kind of claim: which words tell it, of whom, and when."""
