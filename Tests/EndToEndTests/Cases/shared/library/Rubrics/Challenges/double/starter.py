def double(value: int) -> int:
    """Return twice the value."""
    raise NotImplementedError
