using ServerlessMentoring.App.Actions;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice;

/// <summary>
/// Shows whom the reader may choose, best fit first. Fields, one form each: <c>mentorIds</c> or <c>menteeIds</c> (all wishes, in their order),
/// <c>request</c> with <c>message</c>, <c>withdraw</c>; and <c>q</c>, <c>page</c>, <c>as</c>, which say what is shown.
/// </summary>
public sealed record ChoosePage : ActionPage
{
    /// <summary>As what the reader chooses.</summary>
    public required MemberRole Role { get; init; }

    /// <summary>Whether a mentor picks a mentee here and says why; else mentees ask and mentors answer.</summary>
    public bool Picks { get; init; }

    /// <summary>Whether wishes count: a round may come.</summary>
    public bool CanWish { get; init; }

    /// <summary>Whether one person can be asked, or picked, here.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Why nothing can be chosen now, one sentence; null when it can.</summary>
    public string? Closed { get; init; }

    /// <summary>The people on this page.</summary>
    public required IReadOnlyList<ChoiceCard> People { get; init; }

    /// <summary>How many there are in all, as searched.</summary>
    public required int Total { get; init; }

    /// <summary>What was searched for; empty for nothing.</summary>
    public string Search { get; init; } = "";

    /// <summary>The number of this page, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>How many pages there are.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>The reader's wishes, the dearest first.</summary>
    public IReadOnlyList<ChoiceWish> Wishes { get; init; } = [];

    /// <summary>What the forms for wishes change: a later one from an older page is told that they have changed.</summary>
    public string Basis { get; init; } = ChooseForm.BasisOf([]);

    /// <summary>The reader's requests, the latest first.</summary>
    public IReadOnlyList<MyRequest> Requests { get; init; } = [];

    /// <summary>The page of the reader's other role in the program; null when they have one role.</summary>
    public string? OtherRoleUrl { get; init; }

    /// <summary>The field that wishes are sent in.</summary>
    internal string WishField => Role == MemberRole.Mentee ? "mentorIds" : "menteeIds";

    /// <summary>Whether one more wish can be made.</summary>
    internal bool HasRoom => Wishes.Count < ChooseForm.MaxWishes;

    internal override Type View => typeof(ChooseView);
}

/// <summary>One of the reader's wishes.</summary>
public sealed record ChoiceWish(string Id, string Name);

/// <summary>A request that the reader has made.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MentorName">Who was asked.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="At">When it was asked; UTC.</param>
/// <param name="ExpiresAt">Until when it waits; UTC.</param>
public sealed record MyRequest(string Id, string MentorName, RequestStatus Status, DateTimeOffset At, DateTimeOffset ExpiresAt);
