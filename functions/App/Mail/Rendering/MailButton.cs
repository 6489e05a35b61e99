namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>What to do, and where.</summary>
/// <param name="Label">What it does.</param>
/// <param name="Url">Absolute address.</param>
/// <param name="Note">What to know about it: until when, who reads it.</param>
public sealed record MailButton(string Label, string Url, string? Note = null);
