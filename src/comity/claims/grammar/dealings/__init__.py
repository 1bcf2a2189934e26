"""How sentences tell how two get on: friendship, help, quarrels, claimed land."""
