"""Who met, visited, addressed or was sent to whom on a date."""
