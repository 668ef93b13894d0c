// Print the three most frequent error messages of the log on standard input.

while let line = readLine() {
    // TODO: your solution
    _ = line
}
