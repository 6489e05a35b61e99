using System.Collections.Concurrent;

namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>Works something out once for each person of a round: explanations judge the same people with many others.</summary>
internal sealed class Memo<T>(Func<Candidate, T> workOut)
{
    /// <summary>Of more people nothing is kept: a round of so many is not judged pair by pair.</summary>
    private const int MostPeople = 20_000;

    private readonly ConcurrentDictionary<Candidate, T> _known = new(ReferenceEqualityComparer.Instance);
    private int _people;

    /// <summary>What it is for a person.</summary>
    public T Of(Candidate person)
    {
        if (_known.TryGetValue(person, out var known))
        {
            return known;
        }

        var value = workOut(person);
        if (Volatile.Read(ref _people) < MostPeople && _known.TryAdd(person, value))
        {
            Interlocked.Increment(ref _people);
        }

        return value;
    }
}
