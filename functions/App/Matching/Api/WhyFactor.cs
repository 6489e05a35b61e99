namespace ServerlessMentoring.App.Matching.Api;

/// <summary>What a factor gives to a pair's points.</summary>
/// <param name="Factor">Its name, as in the program's weights.</param>
/// <param name="Points">What it gives.</param>
/// <param name="Reason">Why, if there is something worth saying.</param>
public sealed record WhyFactor(string Factor, decimal Points, string? Reason);
