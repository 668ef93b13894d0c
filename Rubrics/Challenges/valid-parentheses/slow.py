def is_balanced(text):
    """Takes out one neighbouring pair at a time and starts over: O(n^2)."""
    brackets = [character for character in text if character in "()[]{}"]
    while brackets:
        place = 0
        while place + 1 < len(brackets):
            if brackets[place] + brackets[place + 1] in ("()", "[]", "{}"):
                break
            place += 1
        else:
            return False
        del brackets[place : place + 2]
    return True
