def edit_distance(first, second):
    """Compares place by place, so a character inserted at the start seems to change all that follow."""
    steps = abs(len(first) - len(second))
    for character, other in zip(first, second):
        if character != other:
            steps += 1
    return steps
