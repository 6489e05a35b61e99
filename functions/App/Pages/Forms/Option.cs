namespace ServerlessMentoring.App.Pages.Forms;

/// <param name="Value">What the form sends.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Note">A second line, if any.</param>
public sealed record Option(string Value, string Label, string? Note = null);
