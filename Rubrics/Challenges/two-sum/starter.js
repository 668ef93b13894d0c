/** Return the positions of two numbers that add up to target, the smaller first, or an empty array. */
function two_sum(numbers, target) {
  // TODO: your solution
  return [];
}

module.exports = { two_sum };
