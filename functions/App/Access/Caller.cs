using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Access;

/// <summary>Who makes a request to the owner API: an operator with the function key, or an owner.</summary>
public sealed class Caller
{
    private readonly HashSet<string> _owners;

    private Caller(bool isOperator, IEnumerable<string> ownerHashes)
    {
        IsOperator = isOperator;
        _owners = [.. ownerHashes];
    }

    /// <summary>Whoever has the function key; every program is open.</summary>
    public static Caller Operator { get; } = new(true, []);

    /// <summary>Whether every program is open.</summary>
    public bool IsOperator { get; }

    /// <summary>An owner with a bearer token, known by each of these names (object id, user principal name).</summary>
    public static Caller Bearer(IEnumerable<string> names) => new(false, names.Select(OwnerHash.Of));

    /// <summary>An owner with a session cookie.</summary>
    public static Caller Session(string ownerHash) => new(false, [ownerHash]);

    /// <summary>Whether a program that names these owners is open. Looked up at each request, so that a removed owner is out at once.</summary>
    public bool MaySee(IEnumerable<string> owners) => IsOperator || owners.Any(owner => _owners.Contains(OwnerHash.Of(owner)));
}
