namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>A group that could open.</summary>
/// <param name="Mentors">Who leads it, by place; in a peer group the host.</param>
/// <param name="Pinned">Mentees whom an owner pinned to it, by place; a unit with any must open.</param>
internal sealed record GroupUnit(IReadOnlyList<int> Mentors, IReadOnlyList<int> Pinned)
{
    public bool MustOpen => Pinned.Count > 0;
}
