const COUNTS = /^[a-zA-Z0-9]$/;

/** Compare from both ends inwards, stepping over what does not count; O(n) time, constant memory. */
function is_palindrome(text) {
  let left = 0;
  let right = text.length - 1;
  while (left < right) {
    if (!COUNTS.test(text[left])) {
      left += 1;
    } else if (!COUNTS.test(text[right])) {
      right -= 1;
    } else if (text[left].toLowerCase() !== text[right].toLowerCase()) {
      return false;
    } else {
      left += 1;
      right -= 1;
    }
  }
  return true;
}

module.exports = { is_palindrome };
