import heapq


def kth_largest(numbers, k):
    """Keep the k largest in a heap, the smallest of them on top; O(n log k) time, O(k) memory."""
    if k < 1 or k > len(numbers):
        return None
    largest = []
    for number in numbers:
        if len(largest) < k:
            heapq.heappush(largest, number)
        elif number > largest[0]:
            heapq.heapreplace(largest, number)
    return largest[0]
