namespace ServerlessMentoring.Core.Enrollment;

/// <summary>Why an event cannot be applied as things stand, for whoever is to mend it. Both in plain words, one sentence each.</summary>
/// <param name="Reason">What stands in its way.</param>
/// <param name="Remedy">What would make it pass.</param>
public sealed record Refusal(string Reason, string Remedy);
