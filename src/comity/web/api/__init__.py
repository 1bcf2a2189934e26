"""One file a resource of the API: what it answers, and at which address."""
