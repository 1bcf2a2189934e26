"""How sentences tell of posts: who keeps which where, and who is accredited from where."""
