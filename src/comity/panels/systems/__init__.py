"""Systems of states: who counts as a state, and when; one file each."""
