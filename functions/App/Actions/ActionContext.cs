using System.Globalization;
using ServerlessMentoring.Core;

namespace ServerlessMentoring.App.Actions;

/// <summary>What every page behind an action link needs to know: who acts, where the form goes, and what was sent before.</summary>
public sealed record ActionContext
{
    /// <summary>Where the form posts to: the same link that opened the page, as a path on this site.</summary>
    public required string ActionUrl { get; init; }

    /// <summary>Value of the hidden field <c>once</c>: fresh for each form shown, so that a form sent twice counts once.</summary>
    public required string Once { get; init; }

    /// <summary>Name of the person whose action this is.</summary>
    public required string ActorName { get; init; }

    /// <summary>IANA zone of that person. Times on the page, and times that they type, are in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>That person's language; null when nobody knows it.</summary>
    public CultureInfo? Language { get; init; }

    public required string ProgramName { get; init; }

    /// <summary>Link to the person's own page, if they have one to go to.</summary>
    public string? MeUrl { get; init; }

    /// <summary>E-mail address of whom to ask: the program's owner.</summary>
    public string? Contact { get; init; }

    /// <summary>When this was answered before, if the form is there to change that answer (UTC).</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>What was just saved, one sentence, where the page goes on after that; null otherwise.</summary>
    public string? Saved { get; init; }

    /// <summary>What the form shows as filled in, by field name: the input sent with faults, or the answer to change.</summary>
    public IReadOnlyDictionary<string, string[]> Input { get; init; } = new Dictionary<string, string[]>();

    /// <summary>What was wrong with the input, by field name. Empty on a fresh form.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];
}
