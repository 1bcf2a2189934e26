"""What somebody did on a date: verbs of the past, who does them, to whom, and when."""
