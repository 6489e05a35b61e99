using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>Somebody who takes part in a program now.</summary>
public sealed record EnrolledPerson(string PersonId, MemberRole Role);
