namespace ServerlessMentoring.Core.Reports;

/// <summary>How many take part in a role today.</summary>
/// <param name="Enrolled">Enrolled now.</param>
/// <param name="Matched">Of those, in a relationship that is not over.</param>
/// <param name="Unmatched">Of those, in none.</param>
public sealed record PeopleCount(int Enrolled, int Matched, int Unmatched);
