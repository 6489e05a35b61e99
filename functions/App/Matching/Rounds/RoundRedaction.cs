using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Takes a person out of a part of a round: the tombstone in place of the id, and nothing of what the round saw of them.</summary>
internal static class RoundRedaction
{
    /// <summary>The part without the person.</summary>
    public static RoundPart Of(RoundPart part, Erasure erasure)
    {
        var redacted = part with
        {
            Mentors = Each(part.Mentors, person => Of(person, erasure)),
            Mentees = Each(part.Mentees, person => Of(person, erasure)),
            Pinned = Each(part.Pinned, pair => Of(pair, erasure)),
            Forbidden = Each(part.Forbidden, pair => Of(pair, erasure)),
            Blocked = Each(part.Blocked, pair => Of(pair, erasure)),
            Past = Each(part.Past, pair => pair with { OneId = erasure.IdOf(pair.OneId), OtherId = erasure.IdOf(pair.OtherId) }),

            // A note about them, and one about another that names them.
            Notes = part.Notes is null ? null : [.. part.Notes.Where(note => note.MenteeId != erasure.PersonId).Select(note => note with { Note = erasure.Names.Of(note.Note) })],
            MenteeRows = Each(part.MenteeRows, row => Of(row, erasure)),
            MentorRows = Each(part.MentorRows, row => row with
            {
                Id = erasure.IdOf(row.Id),
                MenteeIds = Ids(row.MenteeIds, erasure),
                Unmatched = Of(row.Unmatched, erasure),
            }),
            Groups = Each(part.Groups, group => group with { MentorIds = Ids(group.MentorIds, erasure), MenteeIds = Ids(group.MenteeIds, erasure) }),
            Starts = Each(part.Starts, start => Of(start, erasure)),
        };
        return redacted with { People = RoundPeople.In(redacted) };
    }

    private static Candidate Of(Candidate person, Erasure erasure) => person.Id == erasure.PersonId
        ? new Candidate { Id = erasure.Tombstone, Employment = person.Employment, Places = person.Places }
        : person with { ManagerChain = Ids(person.ManagerChain, erasure), Wishes = Ids(person.Wishes, erasure) };

    private static PersonPair Of(PersonPair pair, Erasure erasure) => new(erasure.IdOf(pair.MentorId), erasure.IdOf(pair.MenteeId));

    // What a match gave to a score tells what somebody knows or wants; the sums stay.
    private static MenteeRow Of(MenteeRow row, Erasure erasure) => row with
    {
        Id = erasure.IdOf(row.Id),
        Match = row.Match is not { } match ? null : match with
        {
            MentorIds = Ids(match.MentorIds, erasure),
            Factors = row.Id == erasure.PersonId || match.MentorIds.Contains(erasure.PersonId) ? [] : match.Factors,
        },
        Unmatched = Of(row.Unmatched, erasure),
    };

    private static Unmatched? Of(Unmatched? unmatched, Erasure erasure) => unmatched is null
        ? null
        : unmatched with { Why = Of(unmatched.Why, erasure), Changes = [.. unmatched.Changes.Select(change => Of(change, erasure))] };

    private static Remark Of(Remark remark, Erasure erasure) => remark.WithIds(erasure.IdOf);

    private static RoundStart Of(RoundStart start, Erasure erasure) =>
        start.MentorIds.Concat(start.MenteeIds).Contains(erasure.PersonId)
            ? start with { MentorIds = Ids(start.MentorIds, erasure), MenteeIds = Ids(start.MenteeIds, erasure), Reasons = [] }
            : start with { Reasons = [.. start.Reasons.Select(reason => reason.WithWords(erasure.Names.Of))] };

    private static IReadOnlyList<string> Ids(IReadOnlyList<string> ids, Erasure erasure) => [.. ids.Select(erasure.IdOf)];

    private static IReadOnlyList<T>? Each<T>(IReadOnlyList<T>? items, Func<T, T> change) => items is null ? null : [.. items.Select(change)];
}
