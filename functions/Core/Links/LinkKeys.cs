namespace ServerlessMentoring.Core.Links;

/// <summary>The live link keys: the newest signs, all verify. Taking a key out kills the links that it signed.</summary>
public sealed class LinkKeys
{
    private readonly LinkKey[] _keys;

    /// <summary>A set of keys.</summary>
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

    /// <summary>The key that signs.</summary>
    public LinkKey Newest => _keys[^1];

    internal IEnumerable<LinkKey> WithId(int id) => _keys.Where(key => key.Id == id);
}
