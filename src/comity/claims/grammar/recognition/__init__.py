"""How sentences and tables tell who recognises whom."""
