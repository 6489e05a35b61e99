namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>Some of the mentors, a bit each.</summary>
internal sealed class ColumnSet(int mentors)
{
    public ulong[] Words { get; } = new ulong[(mentors + 63) / 64];

    public bool Has(int mentor) => (Words[mentor >> 6] >> mentor & 1) != 0;

    public void Add(int mentor) => Words[mentor >> 6] |= 1UL << mentor;

    public void Remove(int mentor) => Words[mentor >> 6] &= ~(1UL << mentor);

    public void AddAll()
    {
        for (var mentor = 0; mentor < mentors; mentor++)
        {
            Add(mentor);
        }
    }
}
