using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>Somebody who takes part in a program now.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Role">As what.</param>
public sealed record EnrolledPerson(string PersonId, MemberRole Role);
