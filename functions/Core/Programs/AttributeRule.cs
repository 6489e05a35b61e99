namespace ServerlessMentoring.Core.Programs;

/// <summary>A rule of the program's own about an attribute that HR sends. Whoever has no such attribute is not held to it.</summary>
/// <param name="Attribute">HR's name of it.</param>
/// <param name="Must">What mentor and mentee must be in it.</param>
public sealed record AttributeRule(string Attribute, Likeness Must);
