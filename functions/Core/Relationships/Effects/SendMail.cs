namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>A mail to one member. All asks that one step opens for one person share one mail.</summary>
public sealed record SendMail : Effect
{
    /// <inheritdoc/>
    public override string Kind => "sendMail";

    /// <summary>What it is about.</summary>
    public MailKind Mail { get; init; }

    /// <summary>Who gets it.</summary>
    public string PersonId { get; init; } = "";

    /// <summary>The open asks that it links to.</summary>
    public IReadOnlyList<string> AskIds { get; init => field = value ?? []; } = [];

    /// <summary>The session it is about.</summary>
    public string? SessionId { get; init; }
}
