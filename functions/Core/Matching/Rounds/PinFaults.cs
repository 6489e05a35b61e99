using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>What is wrong with the pairs that an owner pinned or forbade.</summary>
internal static class PinFaults
{
    public static IReadOnlyList<Fault> Of(RoundView view)
    {
        var faults = new List<Fault>();
        var forbidden = view.Input.Forbidden.ToHashSet();
        foreach (var (pair, index) in view.Input.Pinned.Select((pair, index) => (pair, index)))
        {
            var path = $"$.pinned[{index}]";
            var wrong = Unknown(view, pair, path).ToList();
            faults.AddRange(wrong.Count > 0 ? wrong : Rules(view, pair, path, forbidden));
        }

        faults.AddRange(view.Input.Forbidden.SelectMany((pair, index) => Unknown(view, pair, $"$.forbidden[{index}]")));
        return faults.Count > 0 ? faults : [.. view.Input.Kind.IsGroup() ? Groups.GroupPins.Faults(view) : Together(view)];
    }

    private static IEnumerable<Fault> Unknown(RoundView view, PersonPair pair, string path)
    {
        if (view.MentorAt(pair.MentorId) is null)
        {
            var rule = view.Input.Kind == ProgramKind.PeerGroup ? nameof(PinTexts.Enrolled) : nameof(PinTexts.MentorEnrolled);
            yield return new($"{path}.mentorId", Remarks.Pin(rule));
        }

        if (view.MenteeAt(pair.MenteeId) is null)
        {
            yield return new($"{path}.menteeId", Remarks.Pin(nameof(PinTexts.MenteeEnrolled)));
        }
    }

    private static IEnumerable<Fault> Rules(RoundView view, PersonPair pair, string path, HashSet<PersonPair> forbidden)
    {
        if (forbidden.Contains(pair))
        {
            return [new(path, Remarks.Pin(nameof(PinTexts.NotForbidden)))];
        }

        var verdict = view.Judge.Judge(view.MenteeAt(pair.MenteeId)!.Value, view.MentorAt(pair.MentorId)!.Value);
        return verdict.Breaches.Where(breach => !breach.CanBeOverruled)
            .Select(breach => new Fault(path, Remarks.Pin(nameof(PinTexts.BreaksRule), PlainNames.OfRule(breach.About), breach.Text)));
    }

    private static IEnumerable<Fault> Together(RoundView view)
    {
        var mentorOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (pair, index) in view.Input.Pinned.Select((pair, index) => (pair, index)))
        {
            if (mentorOf.TryGetValue(pair.MenteeId, out var other))
            {
                if (other != pair.MentorId)
                {
                    yield return new($"$.pinned[{index}].menteeId", Remarks.Pin(nameof(PinTexts.OneMentor)));
                }

                continue;
            }

            mentorOf.Add(pair.MenteeId, pair.MentorId);
            taken[pair.MentorId] = taken.GetValueOrDefault(pair.MentorId) + 1;
            var places = view.Mentors[view.MentorAt(pair.MentorId)!.Value].Places;
            if (taken[pair.MentorId] > places)
            {
                yield return new($"$.pinned[{index}].mentorId", Remarks.Pin(nameof(PinTexts.MorePlaces), places));
            }
        }
    }
}
