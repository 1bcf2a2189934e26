"""Claims that an outside tool proposes, held against the words they quote."""
