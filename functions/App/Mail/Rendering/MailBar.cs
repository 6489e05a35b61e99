namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>A number with its bar.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Shown">The number as it is written, perhaps with what it is part of.</param>
/// <param name="Value">The number.</param>
/// <param name="Of">Of how many, where there is a plan; else 0.</param>
public sealed record MailBar(string Label, string Shown, int Value, int Of = 0);
