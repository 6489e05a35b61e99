namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>Student's t distribution, as far as a 95% interval needs it.</summary>
internal static class StudentT
{
    private const double Z = 1.959963984540054;

    // The upper 2.5% points for 1 to 30 degrees of freedom: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
    private static readonly double[] Table =
    [
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
        2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
        2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
    ];

    /// <summary>The value that 97.5% stay below. Beyond the table by the first terms of its expansion about the
    /// normal distribution's (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5), right to five places.</summary>
    public static double Quantile975(int freedom)
    {
        if (freedom <= Table.Length)
        {
            return Table[freedom - 1];
        }

        var (z3, z5, z7, n) = (Math.Pow(Z, 3), Math.Pow(Z, 5), Math.Pow(Z, 7), (double)freedom);
        return Z
            + ((z3 + Z) / (4 * n))
            + (((5 * z5) + (16 * z3) + (3 * Z)) / (96 * n * n))
            + (((3 * z7) + (19 * z5) + (17 * z3) - (15 * Z)) / (384 * n * n * n));
    }
}
