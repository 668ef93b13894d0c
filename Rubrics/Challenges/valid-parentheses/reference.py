def is_balanced(text):
    """Keep the closing brackets that are still owed on a stack; O(n) time and memory."""
    partners = {"(": ")", "[": "]", "{": "}"}
    closing = set(partners.values())
    owed = []
    for character in text:
        if character in partners:
            owed.append(partners[character])
        elif character in closing:
            if not owed or owed.pop() != character:
                return False
    return not owed
