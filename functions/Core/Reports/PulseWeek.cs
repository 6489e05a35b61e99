namespace ServerlessMentoring.Core.Reports;

/// <summary>Check-ins answered in one week.</summary>
/// <param name="Sum">Sum of the pulses, each 1 to 5.</param>
/// <param name="Count">How many.</param>
/// <param name="Low">How many of them were low.</param>
public sealed record PulseWeek(int Sum, int Count, int Low);
