using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Takes rounds apart into documents that every store takes, and puts them together again.</summary>
internal static class RoundParts
{
    private const int MostInOne = 100;

    // Cosmos DB takes 2 MB. A profile has 20 kB at most, so that one more never makes the difference.
    private const int MostBytes = 500_000;

    /// <summary>A name that no other set of parts has.</summary>
    public static string NewSet() => Guid.NewGuid().ToString("N");

    /// <summary>The parts of a round.</summary>
    public static IEnumerable<RoundPart> Of(RoundContent content, string set, DateTimeOffset expiresAt)
    {
        var (input, result) = (content.Input, content.Result);
        var parts = new List<RoundPart>();
        Add<Candidate>("mentors", input.Mentors, (part, some) => part with { Mentors = some });
        Add<Candidate>("mentees", input.Mentees, (part, some) => part with { Mentees = some });
        Add<PersonPair>("pinned", input.Pinned, (part, some) => part with { Pinned = some });
        Add<PersonPair>("forbidden", input.Forbidden, (part, some) => part with { Forbidden = some });
        Add<PersonPair>("blocked", input.Blocked, (part, some) => part with { Blocked = some });
        Add<PastPair>("past", input.Past, (part, some) => part with { Past = some });
        Add<RoundNote>("notes", content.Notes, (part, some) => part with { Notes = some });
        Add<MentorRow>("mentor-rows", result.Mentors, (part, some) => part with { MentorRows = some });
        Add<MenteeRow>("mentee-rows", result.Mentees, (part, some) => part with { MenteeRows = some });
        Add<RoundGroup>("groups", result.Groups, (part, some) => part with { Groups = some });
        Add<FairnessGroup>("fairness", result.Fairness.Groups, (part, some) => part with { Fairness = some });
        return parts;

        void Add<T>(string kind, IEnumerable<T> items, Func<RoundPart, IReadOnlyList<T>, RoundPart> with) =>
            parts.AddRange(Chunked(kind, items, set, expiresAt, with));
    }

    /// <summary>The parts of what a commit found.</summary>
    public static IEnumerable<RoundPart> Of(
        IEnumerable<RoundStart> starts, IEnumerable<RoundNote> notes, string set, DateTimeOffset expiresAt) =>
        Chunked("starts", starts, set, expiresAt, (part, some) => part with { Starts = some })
            .Concat(Chunked("notes", notes, set, expiresAt, (part, some) => part with { Notes = some }));

    /// <summary>A round from its parts.</summary>
    public static RoundContent Whole(StoredRound round, ProgramDocument program, IReadOnlyList<RoundPart> parts) => new(
        new RoundInput
        {
            Kind = program.Kind,
            Plan = program.Matching,
            Today = round.Header!.Day,
            Mentors = ById(parts, part => part.Mentors, person => person.Id),
            Mentees = ById(parts, part => part.Mentees, person => person.Id),
            Pinned = All(parts, part => part.Pinned),
            Forbidden = All(parts, part => part.Forbidden),
            Blocked = All(parts, part => part.Blocked),
            Past = All(parts, part => part.Past),
        },
        new RoundResult
        {
            Header = round.Header,
            Mentors = ById(parts, part => part.MentorRows, row => row.Id),
            Mentees = ById(parts, part => part.MenteeRows, row => row.Id),
            Groups = All(parts, part => part.Groups),
            Fairness = new FairnessAudit(All(parts, part => part.Fairness)),
        },
        All(parts, part => part.Notes));

    /// <summary>What is in all parts of one kind, in the order in which it was written.</summary>
    public static IReadOnlyList<T> All<T>(IEnumerable<RoundPart> parts, Func<RoundPart, IReadOnlyList<T>?> of) =>
        [.. parts.OrderBy(part => part.Id, StringComparer.Ordinal).SelectMany(part => of(part) ?? [])];

    // Whoever was erased since has another id, and with it another place.
    private static IReadOnlyList<T> ById<T>(IEnumerable<RoundPart> parts, Func<RoundPart, IReadOnlyList<T>?> of, Func<T, string> idOf) =>
        [.. All(parts, of).OrderBy(idOf, StringComparer.Ordinal)];

    private static IEnumerable<RoundPart> Chunked<T>(
        string kind, IEnumerable<T> items, string set, DateTimeOffset expiresAt, Func<RoundPart, IReadOnlyList<T>, RoundPart> with)
    {
        var number = 0;
        var (some, bytes) = (new List<T>(), 0);
        foreach (var item in items)
        {
            var size = JsonSerializer.SerializeToUtf8Bytes(item, AppJson.TypeOf<T>()).Length;
            if (some.Count == MostInOne || (some.Count > 0 && bytes + size > MostBytes))
            {
                yield return Part();
                (some, bytes) = ([], 0);
            }

            some.Add(item);
            bytes += size;
        }

        if (some.Count > 0)
        {
            yield return Part();
        }

        RoundPart Part()
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{set}.{kind}.{number++:D5}");
            var part = with(new RoundPart { Id = id, Set = set, ExpiresAt = expiresAt }, some);
            return part with { People = RoundPeople.In(part) };
        }
    }
}
