namespace ServerlessMentoring.Core.People;

/// <summary>What one event says of a profile. Fields that it does not name stay as they are.</summary>
/// <param name="Values">The values of the named fields; null clears one.</param>
/// <param name="Fields">The names of the fields, camelCase.</param>
public sealed record ProfileChange(PersonProfile Values, IReadOnlyList<string> Fields);
