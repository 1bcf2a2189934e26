"""Text as w3m prints it: columns, frames of lines, ^[1] for raised signs."""
def takes(source: str) -> bool:
    return False
