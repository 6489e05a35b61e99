using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Platform.Local.Tour;

/// <summary>Reads the outbox as the sample people read their mail: each ask once, however many mails carry it.</summary>
internal sealed class TourMailbox(Outbox outbox, LinkKeys keys)
{
    private const string Act = "/api/act/";

    private readonly HashSet<(Guid Relationship, int Ask)> _seen = [];
    private readonly Dictionary<(TourStory, string Person, LinkPurpose), int> _counts = [];
    private int _read;

    /// <summary>The relationships so far, by their ids.</summary>
    public Dictionary<Guid, TourStory> Stories { get; } = [];

    /// <summary>What came since the last call.</summary>
    public IEnumerable<TourErrand> ReadNew()
    {
        var mails = outbox.From(_read);
        _read += mails.Count;
        return mails.SelectMany(sent => sent.Mail.Links).Select(ErrandOf).OfType<TourErrand>();
    }

    private TourErrand? ErrandOf(string link)
    {
        var path = new Uri(link).AbsolutePath;
        var at = path.IndexOf(Act, StringComparison.Ordinal);
        if (at < 0
            || LinkTokens.Verify(path[(at + Act.Length)..], keys).Claims is not { PersonId: { } person, RelationshipId: { } id, AskNumber: { } ask } claims
            || !Stories.TryGetValue(id, out var story)
            || !_seen.Add((id, ask)))
        {
            return null;
        }

        var key = (story, person, claims.Purpose);
        var number = _counts.GetValueOrDefault(key);
        _counts[key] = number + 1;
        return new TourErrand(story, person, claims.Purpose, number, claims.Session ?? 0, path[at..]);
    }
}
