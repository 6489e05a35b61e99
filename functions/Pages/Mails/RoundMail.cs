namespace ServerlessMentoring.Pages.Mails;

/// <summary>Tells a program owner of a matching round that waits for their word.</summary>
public sealed record RoundMail : MailModel
{
    /// <summary>How many mentees it matches.</summary>
    public required int Matched { get; init; }

    /// <summary>How many it leaves without a match.</summary>
    public required int Unmatched { get; init; }

    /// <summary>Absolute link that opens the round's page; signs the owner in.</summary>
    public required string RoundUrl { get; init; }

    internal override MailContent Write() => RoundMailWriter.Write(this);
}
