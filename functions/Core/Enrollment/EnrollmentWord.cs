using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>What HR said of an enrollment.</summary>
/// <param name="Status">Whether the person takes part.</param>
/// <param name="Stamp">The event that said so.</param>
public sealed record EnrollmentWord(EnrollmentStatus Status, FactStamp Stamp);
