namespace ServerlessMentoring.Core.Wording;

/// <summary>A person in a <see cref="Remark"/>: what is kept knows no names, and whoever shows it puts them in.</summary>
public sealed record PersonName(string Id);
