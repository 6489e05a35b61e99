using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Local.Tour;

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

    /// <summary>Where the latest link of a purpose leads that somebody was sent.</summary>
    public string LatestPath(string address, LinkPurpose purpose) => outbox.All()
        .Where(sent => sent.Mail.To == address)
        .SelectMany(sent => sent.Mail.Links)
        .Select(ActOf)
        .Last(act => act?.Claims.Purpose == purpose)!.Value.Path;

    private (string Path, LinkClaims Claims)? ActOf(string link)
    {
        var path = new Uri(link).AbsolutePath;
        var at = path.IndexOf(Act, StringComparison.Ordinal);
        return at >= 0 && LinkTokens.Verify(path[(at + Act.Length)..], keys).Claims is { } claims ? (path[at..], claims) : null;
    }

    private TourErrand? ErrandOf(string link)
    {
        if (ActOf(link) is not { } act
            || act.Claims is not { PersonId: { } person, RelationshipId: { } id, AskNumber: { } ask } claims
            || !Stories.TryGetValue(id, out var story)
            || !_seen.Add((id, ask)))
        {
            return null;
        }

        var key = (story, person, claims.Purpose);
        var number = _counts.GetValueOrDefault(key);
        _counts[key] = number + 1;
        return new TourErrand(story, person, claims.Purpose, number, claims.Session ?? 0, act.Path);
    }
}
