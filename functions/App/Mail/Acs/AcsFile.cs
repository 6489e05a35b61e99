namespace ServerlessMentoring.App.Mail.Acs;

/// <summary>A file in such a mail.</summary>
internal sealed record AcsFile(string Name, string ContentType, BinaryData Content);
