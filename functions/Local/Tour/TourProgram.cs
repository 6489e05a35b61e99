namespace ServerlessMentoring.Local.Tour;

/// <summary>A program of the sample, with the link to its dashboard.</summary>
/// <param name="Name">The name.</param>
/// <param name="Summary">How it stands now, in a few words.</param>
/// <param name="DashboardUrl">Link that signs the owner in and opens the dashboard.</param>
/// <param name="LookAt">What is worth a look there.</param>
public sealed record TourProgram(string Name, string Summary, string DashboardUrl, IReadOnlyList<string> LookAt);
