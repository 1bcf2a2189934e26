"""One file a kind of claim: how it is found, what its statuses do, how it is said."""
