using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions;

/// <summary>What is particular to one purpose of a link: its page, and what happens when the page is sent.</summary>
public interface IAct
{
    /// <summary>The purposes that it serves.</summary>
    IReadOnlyList<LinkPurpose> Purposes { get; }

    /// <summary>The phases in which it can be done at all; null for any that is open, or where no relationship matters.</summary>
    IReadOnlyList<Phase>? Phases => null;

    /// <summary>Whether it can be done when the relationship is over as well.</summary>
    bool OutlivesRelationship => false;

    /// <summary>The program's own questions for this person; none for most purposes.</summary>
    IReadOnlyList<Question> QuestionsFor(Visit visit) => [];

    /// <summary>The page with the form.</summary>
    Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default);

    /// <summary>Does it. Doing it again with the same stamp leaves the same behind.</summary>
    Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default);

    /// <summary>What else is wrong with a form, beside what was wrong as it was read: a person hears of all of it at once. Nothing is done.</summary>
    /// <param name="visit">Whose link, about what.</param>
    /// <param name="form">The form without the fields that could not be read.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    Task<IReadOnlyList<Fault>> FaultsAsync(Visit visit, ActionForm form, CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<Fault>>([]);

    /// <summary>What an act of this person recorded in particular, one sentence; null when the purpose says it all.</summary>
    string? Describe(Visit visit, Signal signal) => null;

    /// <summary>The form's fields as an earlier act of this person would fill them in.</summary>
    Task<IReadOnlyDictionary<string, string[]>> InputOfAsync(Visit visit, Signal signal, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyDictionary<string, string[]>>(new Dictionary<string, string[]>());

    /// <summary>
    /// Whether what an earlier act of this person brought about still holds, so that sending the same again is the same act.
    /// Asked only where no ask ties the two together.
    /// </summary>
    bool StillHolds(Visit visit, InboxEntry earlier) => false;
}
