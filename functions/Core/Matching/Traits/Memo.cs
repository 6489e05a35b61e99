using System.Collections.Concurrent;

namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>Works something out once for each person of a round: explanations judge the same people with many others.</summary>
/// <typeparam name="T">What.</typeparam>
/// <param name="workOut">How.</param>
internal sealed class Memo<T>(Func<Candidate, T> workOut)
{
    private readonly ConcurrentDictionary<Candidate, T> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What it is for a person.</summary>
    public T Of(Candidate person) => _known.GetOrAdd(person, workOut);
}
