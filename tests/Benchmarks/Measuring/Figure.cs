namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>One row of the table.</summary>
/// <param name="What">What was measured, at which size and how safe.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Aim">What it should be.</param>
/// <param name="Beside">A raw figure of the same machine in the same run, to judge it by.</param>
internal sealed record Figure(string What, string Measured, string Aim, string Beside);
