"""How two get on, in good and in bad: what partnerships and quarrels are both told by."""
