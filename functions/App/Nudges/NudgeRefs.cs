using ServerlessMentoring.Core.Nudges;

namespace ServerlessMentoring.App.Nudges;

/// <summary>What a digest named, as the ledger remembers it: <c>rel-…/a3 rel-…/s2</c>.</summary>
internal static class NudgeRefs
{
    private const char Between = ' ';
    private const char Inside = '/';

    public static string Of(NudgeDigest digest) => string.Join(
        Between,
        digest.Asks.Select(ask => $"{ask.RelationshipId}{Inside}{ask.AskId}")
            .Concat(digest.Sessions.Select(session => $"{session.RelationshipId}{Inside}{session.SessionId}")));

    /// <summary>Notes in what is kept of a relationship that a digest named some of it.</summary>
    public static NudgedRelationship Note(NudgedRelationship kept, string refs, DateOnly on)
    {
        foreach (var named in refs.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            var id = named.StartsWith(kept.Id + Inside, StringComparison.Ordinal) ? named[(kept.Id.Length + 1)..] : null;
            kept = id switch
            {
                null => kept,
                ['s', ..] => kept.RemindedOfSession(id, on),
                _ => kept.Reminded(id, on),
            };
        }

        return kept;
    }
}
