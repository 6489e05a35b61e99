using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>A stored round of groups as its checker reads it: only the judge and the stored rows, nothing of the search.</summary>
internal sealed class GroupReading
{
    private readonly RoundView _view;
    private readonly RoundResult _result;
    private readonly HashSet<PersonPair> _pins;
    private readonly HashSet<string> _pinned;

    public GroupReading(RoundView view, RoundResult result)
    {
        _view = view;
        _result = result;
        _pins = view.Input.Pinned.ToHashSet();
        _pinned = view.Input.Pinned.Select(pin => pin.MenteeId).ToHashSet(StringComparer.Ordinal);
    }

    private GroupSize Size => _view.Input.Plan.GroupSize;

    /// <summary>Everybody is somewhere once, mentors lead no more groups than they have places, sizes are kept, pins too.</summary>
    public IEnumerable<string> Faults()
    {
        var placed = _result.Groups.SelectMany(group => group.MenteeIds).ToList();
        if (placed.Distinct(StringComparer.Ordinal).Count() != placed.Count)
        {
            yield return "A mentee is in two groups.";
        }

        foreach (var group in _result.Groups.Where(group => group.MenteeIds.Count < Size.Min || group.MenteeIds.Count > Size.Max))
        {
            yield return $"Group {group.Number} has {group.MenteeIds.Count} mentees, which is not from {Size.Min} to {Size.Max}.";
        }

        foreach (var (mentor, count) in _result.Groups.SelectMany(group => group.MentorIds).CountBy(id => id))
        {
            if (_view.MentorAt(mentor) is not { } at || _view.Mentors[at].Places < count || (IsPeerGroup && placed.Contains(mentor)))
            {
                yield return $"{mentor} leads more groups than there are places for.";
            }
        }

        foreach (var pin in _pins.Where(pin => !_result.Groups.Any(group => group.MentorIds.Contains(pin.MentorId) && group.MenteeIds.Contains(pin.MenteeId))))
        {
            yield return $"The pin of {pin.MentorId} and {pin.MenteeId} was not kept.";
        }
    }

    /// <summary>Every member may be with every mentor of the group, reaches the threshold, and has the score that is written down.</summary>
    public IEnumerable<string> Members()
    {
        foreach (var group in _result.Groups)
        {
            foreach (var id in group.MenteeIds)
            {
                if (_view.MenteeAt(id) is not { } mentee || _result.Mentees[mentee].Match is not { } match || match.Group != group.Number)
                {
                    yield return $"{id} is in group {group.Number}, but their own row does not say so.";
                }
                else if (Score(group, mentee, IsPinned(id)) is not { } score || (!IsPinned(id) && score < _result.Header.Threshold) || score != match.Score)
                {
                    yield return $"{id} may not be in group {group.Number}, or not with that score.";
                }
            }
        }
    }

    /// <summary>The header's part of the proof, and each group's score and reasons, are what the groups give.</summary>
    public IEnumerable<string> Numbers()
    {
        var (header, proof) = (_result.Header, _result.Header.Proof);
        if (header.Threshold < 0 || header.Threshold > _view.Floor)
        {
            yield return "The threshold is not between 0 and the floor.";
        }

        if (proof.Matched != header.Matched - _pinned.Count || proof.Total != _result.Groups.Sum(Value) || proof.HasWorstCover)
        {
            yield return "The proof's numbers are not those of the groups.";
        }

        if (proof.Bonus != (_result.Groups.Count == 0 ? 0 : Bonus()))
        {
            yield return "The bonus for being placed is not the one that comes first.";
        }

        foreach (var group in _result.Groups)
        {
            var matches = Rows(group).Select(row => row.Match!).ToList();
            List<int> mentors = [.. group.MentorIds.Select(id => _view.MentorAt(id)!.Value)];
            List<int> mentees = [.. group.MenteeIds.Select(id => _view.MenteeAt(id)!.Value)];
            if (group.Score != matches.Sum(match => match.Score) / Math.Max(1, matches.Count) || !group.Reasons.SequenceEqual(GroupReasons.Of(_view, mentors, mentees)))
            {
                yield return $"The score or the reasons of group {group.Number} are not those of its members.";
            }
        }
    }

    /// <summary>No group would pay a mentee more than the mentee's price, and the mentee's own pays just that.</summary>
    public IEnumerable<string> Mentees()
    {
        for (var mentee = 0; mentee < _result.Mentees.Count; mentee++)
        {
            var row = _result.Mentees[mentee];
            if (IsPinned(row.Id) || row.Match?.IsHost == true)
            {
                continue;
            }

            var price = row.Proof.Price;
            if (price < 0 || (row.Match is null && price != 0))
            {
                yield return $"The price of {row.Id} is not that of somebody who is {(row.Match is null ? "left out" : "placed")}.";
            }

            foreach (var group in _result.Groups)
            {
                if (Score(group, mentee, false) is not { } score || score < _result.Header.Threshold)
                {
                    continue;
                }

                var pays = _result.Header.Proof.Bonus + score - DoorPrice(group, Department(mentee));
                if (pays > price || (row.Match?.Group == group.Number && pays != price))
                {
                    yield return $"Group {group.Number} and {row.Id} do not agree with their prices.";
                }
            }
        }
    }

    /// <summary>A department's door costs what the next of it would take off at most, and what the last of it took off at least.</summary>
    public IEnumerable<string> Doors() =>
        from @group in _result.Groups
        from door in @group.DepartmentPrices
        let inside = Inside(@group, door.Department)
        let extra = door.Price - @group.Price
        let isMovable = Inside(@group, door.Department, onlyPinned: true) < inside
        where extra > GroupWeights.NextOfDepartment(inside) || (isMovable && extra < GroupWeights.NextOfDepartment(inside - 1))
        select $"The price of {door.Department} in group {@group.Number} does not fit its members.";

    /// <summary>The same for the group as a whole, within its limits.</summary>
    public IEnumerable<string> Rooms() =>
        from @group in _result.Groups
        let size = @group.MenteeIds.Count
        let held = Math.Max(Size.Min, @group.MenteeIds.Count(IsPinned))
        where (size < Size.Max && @group.Price > GroupWeights.NextMember(size)) || (size > held && @group.Price < GroupWeights.NextMember(size - 1))
        select $"The price of group {@group.Number} does not fit its size.";

    private bool IsPeerGroup => _view.Input.Kind == ProgramKind.PeerGroup;

    private bool IsPinned(string menteeId) => _pinned.Contains(menteeId);

    private IEnumerable<MenteeRow> Rows(RoundGroup group) => group.MenteeIds.Select(id => _result.Mentees[_view.MenteeAt(id)!.Value]);

    /// <summary>The scores of a group's mentees, less what is taken off for its make-up.</summary>
    private long Value(RoundGroup group)
    {
        var departments = group.MenteeIds.Select(id => Department(_view.MenteeAt(id)!.Value)).OfType<string>().CountBy(name => name, StringComparer.OrdinalIgnoreCase);
        return Rows(group).Sum(row => (long)row.Match!.Score)
            - Enumerable.Range(0, group.MenteeIds.Count).Sum(GroupWeights.NextMember)
            - departments.Sum(each => Enumerable.Range(0, each.Value).Sum(GroupWeights.NextOfDepartment));
    }

    /// <summary>More than all that scores and make-up can differ by.</summary>
    private long Bonus() =>
        1 + (_result.Mentees.Count * (Points.Full + GroupWeights.NextOfDepartment(Size.Max) + GroupWeights.NextMember(Size.Max)));

    // Nobody of an unknown department is like another, and a department without members costs nothing extra.
    private long DoorPrice(RoundGroup group, string? department) =>
        group.Price + (department is null ? 0 : group.DepartmentPrices.FirstOrDefault(door => Same(door.Department, department)) is { } known
            ? known.Price - group.Price
            : GroupWeights.NextOfDepartment(Inside(group, department)));

    private int Inside(RoundGroup group, string department, bool onlyPinned = false) => group.MenteeIds.Count(id =>
        (!onlyPinned || IsPinned(id)) && _view.MenteeAt(id) is { } mentee && Same(Department(mentee), department));

    private string? Department(int mentee) => _view.Mentees[mentee].Department?.Trim() is { Length: > 0 } department ? department : null;

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private int? Score(RoundGroup group, int mentee, bool isPinned)
    {
        var sum = 0;
        foreach (var id in group.MentorIds)
        {
            var verdict = _view.Judge.Judge(mentee, _view.MentorAt(id)!.Value);
            if (isPinned ? !verdict.CanBePinned : !verdict.IsAllowed)
            {
                return null;
            }

            sum += verdict.Score;
        }

        return sum / group.MentorIds.Count;
    }
}
