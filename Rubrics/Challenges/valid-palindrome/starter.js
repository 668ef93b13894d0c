/** Tell whether the letters and digits of text read the same forwards and backwards. */
function is_palindrome(text) {
  // TODO: your solution
  return null;
}

module.exports = { is_palindrome };
