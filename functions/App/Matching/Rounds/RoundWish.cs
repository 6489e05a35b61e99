using System.Text;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.Core.Matching;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>What whoever runs a round wants of it.</summary>
public sealed record RoundWish
{
    public MatchScope Scope { get; init; }

    /// <summary>Pairs wanted in any case.</summary>
    public IReadOnlyList<PersonPair> Pinned { get; init => field = value ?? []; } = [];

    /// <summary>Pairs not wanted.</summary>
    public IReadOnlyList<PersonPair> Forbidden { get; init => field = value ?? []; } = [];

    /// <summary>Notes for both sides of a match.</summary>
    public IReadOnlyList<RoundNote> Notes { get; init => field = value ?? []; } = [];

    /// <summary>Whether a timer runs it and not an owner.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>What tells this wish from any other. It says nothing of anybody.</summary>
    public string Id()
    {
        var text = new StringBuilder().Append(Scope).Append(IsAutomatic).Append('\n');
        foreach (var (what, pair) in Pinned.Select(pair => ("pin", pair)).Concat(Forbidden.Select(pair => ("forbid", pair))))
        {
            text.Append(what).Append(' ').Append(pair.MentorId).Append(' ').Append(pair.MenteeId).Append('\n');
        }

        foreach (var note in Notes)
        {
            text.Append(note.MenteeId).Append(' ').Append(note.Note.Length).Append(' ').Append(note.Note).Append('\n');
        }

        return OperationId.Of(text.ToString()).ToString("N");
    }
}
