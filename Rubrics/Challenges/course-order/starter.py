def course_order(count, needs):
    """Return all courses in an order that keeps every [course, needed], or [] where there is none."""
    # TODO: your solution
    return None
