namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>What entering a group from a department costs, for the proof.</summary>
/// <param name="Department">The department.</param>
/// <param name="Price">The price.</param>
public sealed record DepartmentPrice(string Department, long Price);
