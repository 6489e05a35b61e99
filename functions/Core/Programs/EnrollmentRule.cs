using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Programs;

/// <summary>A change that enrolls a person by itself.</summary>
/// <param name="When">The change.</param>
/// <param name="Role">The role that the person gets.</param>
/// <param name="Attribute">The attribute's name; only, and always, for <see cref="EnrollmentTrigger.Attribute"/>.</param>
/// <param name="Value">The value that it must take; null for any.</param>
public sealed record EnrollmentRule(EnrollmentTrigger When, MemberRole Role, string? Attribute = null, string? Value = null);
