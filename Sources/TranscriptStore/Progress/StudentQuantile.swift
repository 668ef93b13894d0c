/// Student's t distribution, for intervals that are honest about few values.
enum StudentQuantile {
    /// The 0.975 quantile: 95 % of the distribution lies within plus and minus this. From 1 to 30 degrees of freedom
    /// the table of the NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2; beyond, the expansion in
    /// Abramowitz and Stegun 26.7.5, which is exact to four digits there.
    ///
    /// - Parameter freedom: degrees of freedom; less than 1 has no quantile and is taken as 1.
    static func of(_ freedom: Int) -> Double {
        if freedom <= table.count { return table[max(0, freedom - 1)] }
        let normal = 1.959_963_985
        let first = (power(normal, 3) + normal) / 4
        let second = (5 * power(normal, 5) + 16 * power(normal, 3) + 3 * normal) / 96
        return normal + first / Double(freedom) + second / power(Double(freedom), 2)
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }

    private static let table = [
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145,
        2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048,
        2.045, 2.042,
    ]
}
