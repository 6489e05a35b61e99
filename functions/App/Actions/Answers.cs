using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Actions;

/// <summary>The link of an ask that its person has answered. 200.</summary>
public sealed record AlreadyRecordedPage : PageModel
{
    /// <summary>Name of the person who answered.</summary>
    public required string ActorName { get; init; }

    /// <summary>What the link was for.</summary>
    public required LinkPurpose Purpose { get; init; }

    /// <summary>What was recorded in particular; one sentence.</summary>
    public string? Detail { get; init; }

    /// <summary>When (UTC), if known.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>IANA zone of the person.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Link that shows the form again to change the answer; null when its phase is over.</summary>
    public string? ChangeUrl { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    internal override Type View => typeof(AlreadyRecordedView);
}

/// <summary>A fault of ours. Offers to try again, with what was sent if it was a form. 500 or 503.</summary>
public sealed record FailedPage : PageModel
{
    /// <summary>Where to try again: the same address.</summary>
    public required string RetryUrl { get; init; }

    /// <summary>The fields that were sent, to send them again; empty when a page was only opened.</summary>
    public IReadOnlyDictionary<string, string[]> Input { get; init; } = new Dictionary<string, string[]>();

    /// <summary>What to quote when asking for help, such as a trace id.</summary>
    public string? Reference { get; init; }

    /// <summary>True when waiting helps (503), false when something broke (500).</summary>
    public bool Busy { get; init; }

    public override int StatusCode => Busy ? 503 : 500;

    internal override Type View => typeof(FailedView);
}

/// <summary>The link was good once. Says what happened and whom to ask. 410.</summary>
public sealed record GonePage : PageModel
{
    /// <summary>Why the link no longer works.</summary>
    public required GoneReason Reason { get; init; }

    /// <summary>E-mail address of whom to ask, if known.</summary>
    public string? Contact { get; init; }

    /// <summary>Link to the person's own page, where their links work. Never set for a revoked link.</summary>
    public string? MeUrl { get; init; }

    public override int StatusCode => 410;

    internal override Type View => typeof(GoneView);
}

/// <summary>Nothing is at this address, or the link is damaged. 404.</summary>
public sealed record NotFoundPage : PageModel
{
    public override int StatusCode => 404;

    internal override Type View => typeof(NotFoundView);
}

/// <summary>The answer is safe: what was recorded, and what comes next. 200.</summary>
public sealed record RecordedPage : PageModel
{
    /// <summary>Name of the person who acted.</summary>
    public required string ActorName { get; init; }

    /// <summary>What the link was for; the page words the thanks.</summary>
    public required LinkPurpose Purpose { get; init; }

    /// <summary>What was recorded in particular, such as the time booked; one sentence.</summary>
    public string? Detail { get; init; }

    /// <summary>What comes next, in plain words.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>Link that shows the form again to change the answer; null when it can no longer be changed.</summary>
    public string? ChangeUrl { get; init; }

    /// <summary>Link to the session that was booked or written about; null for none.</summary>
    public string? SessionUrl { get; init; }

    /// <summary>Link to the notebook that was written in; null for none.</summary>
    public string? NotebookUrl { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    internal override Type View => typeof(RecordedView);
}

/// <summary>The act came too late, or something else keeps it from being done; said kindly. 409.</summary>
public sealed record SettledPage : PageModel
{
    /// <summary>Name of the person whose action this was.</summary>
    public required string ActorName { get; init; }

    /// <summary>What keeps it from being done, in plain words.</summary>
    public required string Detail { get; init; }

    /// <summary>E-mail address of whom to ask.</summary>
    public string? Contact { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    public override int StatusCode => 409;

    internal override Type View => typeof(SettledView);
}

/// <summary>What was sent is longer, or of another kind, than any form of ours sends. Nothing was saved. 400, 413 or 415.</summary>
public sealed record UnreadablePage : PageModel
{
    /// <summary>What is wrong with it, as a status code.</summary>
    public required int Status { get; init; }

    public required string FormUrl { get; init; }

    /// <summary>Whom to ask, if known.</summary>
    public string? Contact { get; init; }

    /// <summary>Link to the reader's own page, if there is one.</summary>
    public string? MeUrl { get; init; }

    public override int StatusCode => Status;

    internal override Type View => typeof(UnreadableView);
}

/// <summary>The act does not fit where the relationship stands now. 409.</summary>
public sealed record WrongPhasePage : PageModel
{
    /// <summary>Name of the person whose action this was.</summary>
    public required string ActorName { get; init; }

    /// <summary>The phase that the relationship is in.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Why it does not fit, in plain words, if there is more to say than the phase.</summary>
    public string? Detail { get; init; }

    /// <summary>E-mail address of whom to ask.</summary>
    public string? Contact { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    public override int StatusCode => 409;

    internal override Type View => typeof(WrongPhaseView);
}

/// <summary>Why a link no longer works.</summary>
public enum GoneReason
{
    /// <summary>The link is too old.</summary>
    Expired,

    /// <summary>All links of this person were withdrawn.</summary>
    Revoked,

    /// <summary>Someone else answered for both, or the question went away.</summary>
    ClosedByOther,

    /// <summary>The phase that it belonged to is over.</summary>
    PhaseOver,

    RelationshipEnded,
}
