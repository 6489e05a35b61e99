using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>A matching round for the program's owner: the matches and why, who is left, whom it served how well; to change and to start.</summary>
public sealed record RoundPage : PageModel
{
    public required string ProgramName { get; init; }

    /// <summary>IANA zone of the program; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    public required string DashboardUrl { get; init; }

    /// <summary>All rounds of the program.</summary>
    public required string RoundsUrl { get; init; }

    public required string PageUrl { get; init; }

    /// <summary>Where a question is sent together with what was typed and ticked, so that nothing of it is lost.</summary>
    public required string AskUrl { get; init; }

    /// <summary>Where a round is run again.</summary>
    public required string RunUrl { get; init; }

    /// <summary>Makes a form that is sent twice one round.</summary>
    public required string Once { get; init; }

    /// <summary>When it was asked for; UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    public required RoundStage Stage { get; init; }

    /// <summary>Whom it matches, by the word of the form's field.</summary>
    public required string Scope { get; init; }

    /// <summary>The round in plain sentences.</summary>
    public required IReadOnlyList<Remark> Summary { get; init; }

    /// <summary>The matches; not all where there are very many.</summary>
    public required IReadOnlyList<RoundMatchRow> Matches { get; init; }

    /// <summary>How many more matches there are than shown.</summary>
    public int MoreMatches { get; init; }

    /// <summary>Pairs that were pinned or forbidden and stay so when it is run again, unless the owner says otherwise.</summary>
    public IReadOnlyList<RoundWishRow> Wishes { get; init; } = [];

    /// <summary>Who is with nobody; not all where there are very many.</summary>
    public required IReadOnlyList<RoundLeftRow> Left { get; init; }

    /// <summary>How many more are with nobody than shown.</summary>
    public int MoreLeft { get; init; }

    /// <summary>Who did not take part: away, in a relationship already, without a place; not all where there are very many.</summary>
    public IReadOnlyList<RoundLeftRow> Away { get; init; } = [];

    /// <summary>How many more did not take part than shown.</summary>
    public int MoreAway { get; init; }

    /// <summary>Whom the round served how well; not all where there are very many groups.</summary>
    public required IReadOnlyList<FairnessGroup> Fairness { get; init; }

    /// <summary>How many more groups there are than shown.</summary>
    public int MoreFairness { get; init; }

    /// <summary>The audit as a table to download.</summary>
    public required string FairnessUrl { get; init; }

    /// <summary>Mentors to ask about; empty where there are too many for a list, and an id is to be written.</summary>
    public IReadOnlyList<RoundPerson> Mentors { get; init; } = [];

    public IReadOnlyList<RoundPerson> Mentees { get; init; } = [];

    /// <summary>The answer to "why" or "why not", if that was asked.</summary>
    public RoundWhy? Why { get; init; }

    public override string ReferrerPolicy => PageHeaders.OwnSiteReferrerPolicy;

    internal override Type View => typeof(RoundPageView);
}

/// <summary>Somebody to choose from a list.</summary>
public sealed record RoundPerson(string Id, string Name);

/// <summary>A pair that an owner pinned or forbade.</summary>
/// <param name="Pair">What stands for it in a form, <c>mentorId menteeId</c>.</param>
/// <param name="Mentor">The mentor's name.</param>
/// <param name="Mentee">The mentee's name.</param>
/// <param name="Forbidden">Whether it was forbidden; pinned otherwise.</param>
/// <param name="IsOn">Whether it is ticked.</param>
public sealed record RoundWishRow(string Pair, string Mentor, string Mentee, bool Forbidden, bool IsOn = true);

/// <summary>What was asked of a round, and the answer.</summary>
/// <param name="MentorId">The mentor asked about; null for nobody.</param>
/// <param name="MenteeId">The mentee asked about; null for nobody.</param>
/// <param name="Sentences">The answer in plain words.</param>
/// <param name="Pair">What stands for the two in a form, where they can be pinned; null otherwise.</param>
/// <param name="IsKept">Whether they are to be put together already.</param>
public sealed record RoundWhy(string? MentorId, string? MenteeId, IReadOnlyList<Remark> Sentences, string? Pair = null, bool IsKept = false);

/// <summary>Somebody who is with nobody in a round.</summary>
/// <param name="Name">Who.</param>
/// <param name="Role">As what.</param>
/// <param name="Why">Why.</param>
/// <param name="Changes">What would change it; each would do alone.</param>
/// <param name="Id">The person's id, to ask more about them.</param>
public sealed record RoundLeftRow(string Name, MemberRole Role, Remark Why, IReadOnlyList<Remark> Changes, string Id);
