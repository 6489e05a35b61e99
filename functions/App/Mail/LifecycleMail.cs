using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.App.Mail;

/// <summary>A mail that the lifecycle sends. Fill what is at hand; each kind uses what it needs.</summary>
public sealed record LifecycleMail : MemberMail
{
    public required MailKind Kind { get; init; }

    /// <summary>What the reader owes: the one due first becomes the button. Any kind may have some.</summary>
    public IReadOnlyList<MailAsk> Asks { get; init; } = [];

    /// <summary>Why these people were matched, in the reader's language; for proposals.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Whether the mentor picked the reader, and no round put them together; for proposals.</summary>
    public bool IsPicked { get; init; }

    /// <summary>The program whose expectations are told; for proposals.</summary>
    public ProgramDocument? Program { get; init; }

    /// <summary>The goals as written; for confirming them.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>The meeting that it is about, if one.</summary>
    public MailMeeting? Meeting { get; init; }

    /// <summary>Until when the pause lasts (UTC), if that is known.</summary>
    public DateTimeOffset? PausedUntil { get; init; }

    /// <summary>The new planned end (UTC), when there is more time.</summary>
    public DateTimeOffset? PlannedEndAt { get; init; }

    public int SessionsHeld { get; init; }

    /// <summary>Sessions that the program asks for.</summary>
    public int SessionsMinimum { get; init; }

    /// <summary>Who left, or who wishes to finish early: a name.</summary>
    public string? About { get; init; }

    /// <summary>
    /// Absolute link to what the mail invites to without an ask: <c>resume</c> when paused, <c>finishEarly</c> when
    /// another wishes it.
    /// </summary>
    public string? ActUrl { get; init; }

    /// <summary>Why it came out as it did, once it has.</summary>
    public OutcomeReason? OutcomeReason { get; init; }

    internal override MailContent Write() => LifecycleMailWriter.Write(this);
}
