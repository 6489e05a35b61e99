using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Actions;

/// <summary>
/// Where to go on after an act, for whoever came from their own page. A link from a mail opens one thing, and leads nowhere else.
/// </summary>
public static class WaysOn
{
    /// <summary>The form's field that says where its reader came from: a session's id, or <see cref="Notebook"/>.</summary>
    public const string Field = "back";

    /// <summary>The value of <see cref="Field"/> for the notebook.</summary>
    public const string Notebook = "notebook";

    /// <summary>In place of a session's id: the one that is booked next, which may not have its number yet.</summary>
    public const string NextSession = "next";

    /// <summary>The session that was booked, or whose page the act was done on; null for none.</summary>
    public static string? SessionAfter(Visit visit) => visit switch
    {
        { MeUrl: null } or { Relationship: null } => null,
        { Claims.Purpose: LinkPurpose.BookKickoff or LinkPurpose.BookSession } => Session(visit, NextSession),
        _ when Came(visit) is { } from && IsSession(visit.State, from) => Session(visit, from),
        _ => null,
    };

    /// <summary>The notebook that the act was done on; null for none.</summary>
    public static string? NotebookAfter(Visit visit) =>
        visit is { MeUrl: not null, Relationship: not null } && Came(visit) == Notebook ? $"{visit.MeUrl}/notebook/{visit.State.Id}" : null;

    /// <summary>Whether this names a session of the relationship, or the next.</summary>
    public static bool IsSession(RelationshipState state, string id) => id == NextSession || state.Session(id) is not null;

    private static string Session(Visit visit, string id) => $"{visit.MeUrl}/sessions/{visit.State.Id}/{id}";

    private static string? Came(Visit visit) => visit.Shown.GetValueOrDefault(Field);
}
