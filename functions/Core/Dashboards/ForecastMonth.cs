namespace ServerlessMentoring.Core.Dashboards;

/// <summary>How many relationships are expected to complete with the minimum, by the month in which their sessions end.</summary>
/// <param name="Month">The month, <c>2026-03</c>, in the program's zone.</param>
/// <param name="Expected">How many, to one place: the sum of how likely each is.</param>
/// <param name="Low">At least so many in nine of ten cases.</param>
/// <param name="High">At most so many in nine of ten cases.</param>
public sealed record ForecastMonth(string Month, decimal Expected, int Low, int High);
