using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Benchmarks.Matching;

/// <summary>A problem to measure solvers by.</summary>
/// <param name="Name">What it is, as the table says it.</param>
/// <param name="Make">Makes it.</param>
internal sealed record Instance(string Name, Func<AssignmentProblem> Make);
