using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>What an owner says of a round that is to be run.</summary>
/// <param name="DryRun">Whether to show it only, and change nothing.</param>
/// <param name="Wish">What is wanted of it.</param>
internal sealed record RoundBody(bool DryRun, RoundWish Wish)
{
    /// <summary>The most bytes of a body.</summary>
    public const int MaxBytes = 1_000_000;

    private const int MaxPairs = 2000;
    private const int MaxNotes = 2000;
    private const int MaxNote = 500;

    /// <summary>Reads a body; an empty one runs a plain round.</summary>
    public static RoundBody Read(byte[] json, out IReadOnlyList<Fault> faults)
    {
        var fields = JsonFields.Of(json, "dryRun", "scope", "pinned", "forbidden", "notes");
        var body = new RoundBody(
            fields.Flag("dryRun"),
            new RoundWish
            {
                Scope = fields.Choice<MatchScope>("scope") ?? MatchScope.Unmatched,
                Pinned = fields.Objects("pinned", MaxPairs, ["mentorId", "menteeId"], Pair),
                Forbidden = fields.Objects("forbidden", MaxPairs, ["mentorId", "menteeId"], Pair),
                Notes = Notes(fields),
            });
        faults = fields.Faults;
        return body;
    }

    /// <summary>Reads the body of a commit: notes and nothing else.</summary>
    public static IReadOnlyList<RoundNote> ReadNotes(byte[] json, out IReadOnlyList<Fault> faults)
    {
        var fields = JsonFields.Of(json, "notes");
        var notes = Notes(fields);
        faults = fields.Faults;
        return notes;
    }

    private static IReadOnlyList<RoundNote> Notes(JsonFields fields)
    {
        var noted = new HashSet<string>(StringComparer.Ordinal);
        return fields.Objects("notes", MaxNotes, ["menteeId", "note"], Note);

        RoundNote Note(JsonFields each)
        {
            var menteeId = Person(each, "menteeId");
            if (menteeId.Length > 0 && !noted.Add(menteeId))
            {
                each.Refuse("menteeId", "must have only one note");
            }

            return new RoundNote(menteeId, each.Text("note", MaxNote, required: true) ?? "");
        }
    }

    private static PersonPair Pair(JsonFields fields) => new(Person(fields, "mentorId"), Person(fields, "menteeId"));

    private static string Person(JsonFields fields, string name)
    {
        var id = fields.Text(name, PersonId.MaxLength, required: true);
        if (id is not null && !PersonId.IsValid(id))
        {
            fields.Refuse(name, PersonId.Rule);
        }

        return id ?? "";
    }
}
