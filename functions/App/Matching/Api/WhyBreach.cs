namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A rule that keeps two people apart.</summary>
/// <param name="Rule">Its name, as in the program document where it stands there.</param>
/// <param name="Why">Why, in plain words.</param>
/// <param name="CanBeOverruled">Whether an owner may pin the two all the same.</param>
public sealed record WhyBreach(string Rule, string Why, bool CanBeOverruled);
