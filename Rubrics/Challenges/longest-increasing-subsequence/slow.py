def longest_increasing(numbers):
    """Finds for each number the longest selection that ends there, from all before it; O(n^2) time."""
    lengths = []
    for place, number in enumerate(numbers):
        longest = 0
        for earlier in range(place):
            if numbers[earlier] < number and lengths[earlier] > longest:
                longest = lengths[earlier]
        lengths.append(longest + 1)
    return max(lengths, default=0)
