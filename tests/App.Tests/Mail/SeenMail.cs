namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>A mail as its recipient sees it.</summary>
internal sealed record SeenMail(
    string To, string Subject, string Text, string Html, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> Files);
