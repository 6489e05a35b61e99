namespace ServerlessMentoring.Core.Links;

/// <summary>The live link keys: the newest signs, all verify. Taking a key out kills the links that it signed.</summary>
public sealed class LinkKeys
{
    private readonly LinkKey[] _keys;

    /// <param name="oldestFirst">The keys, the newest last, as <c>Mentoring:LinkKeys:{n}</c> numbers them.</param>
    /// <exception cref="ArgumentException">There is no key.</exception>
    public LinkKeys(IEnumerable<LinkKey> oldestFirst)
    {
        _keys = [.. oldestFirst];
        if (_keys.Length == 0)
        {
            throw new ArgumentException("There is no link key.", nameof(oldestFirst));
        }
    }

    public LinkKey Newest => _keys[^1];

    /// <summary>
    /// What tells a text again without holding it, one for each key, the newest first. Without the keys nobody can tell of which text it is.
    /// </summary>
    public IReadOnlyList<string> FingerprintsOf(string text) => [.. _keys.Reverse().Select(key => key.FingerprintOf(text))];

    internal IEnumerable<LinkKey> WithId(int id) => _keys.Where(key => key.Id == id);
}
