"""What the records of each structured dataset tell: one file a format of documents."""
