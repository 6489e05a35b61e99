using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Checks that a round's rows say what the judge says, and fit each other and the header.</summary>
internal sealed class RowChecks(RoundView view, RoundResult result)
{
    private readonly ILookup<string, string> _menteesOf = result.Mentees
        .SelectMany(row => (row.Match?.MentorIds ?? []).Select(mentor => (mentor, row.Id)))
        .ToLookup(each => each.mentor, each => each.Id, StringComparer.Ordinal);

    private readonly HashSet<string> _pinned = [.. view.Input.Pinned.Select(pin => pin.MenteeId)];

    public IEnumerable<string> Rows()
    {
        for (var mentee = 0; mentee < result.Mentees.Count; mentee++)
        {
            if (Wrong(mentee, result.Mentees[mentee]) is { } wrong)
            {
                yield return wrong;
            }
        }

        foreach (var row in result.Mentors.Where(row => row.Places != view.Mentors[view.MentorAt(row.Id)!.Value].Places))
        {
            yield return $"The row of mentor {row.Id} has other places than the mentor.";
        }

        foreach (var row in result.Mentors.Where(row => !_menteesOf[row.Id].SequenceEqual(row.MenteeIds, StringComparer.Ordinal) || IsMatched(row) == row.Unmatched is not null))
        {
            yield return $"The row of mentor {row.Id} does not fit those of the mentees.";
        }
    }

    public IEnumerable<string> Numbers()
    {
        var (header, matches) = (result.Header, result.Mentees.Select(row => row.Match).OfType<MenteeMatch>().ToList());
        if (header.Matched != matches.Count || header.Pinned != matches.Count(match => match.IsPinned) || header.Total != matches.Sum(match => (long)match.Score))
        {
            yield return "The header's numbers are not those of the rows.";
        }

        var counted = RoundHeaders.Of(view, result.Mentees, result.Mentors, header.Proof, header.Threshold, header.IsOfGroups ? result.Groups.Count : null);
        if (counted with { Summary = header.Summary } != header)
        {
            yield return "The header's counts are not those of the people and the rows.";
        }

        if (header.Floor != view.Floor || header.Day != view.Input.Today)
        {
            yield return "The header is not about this round's day and floor.";
        }

        var audit = RoundFairness.Of(view, result.Mentees, result.Mentors);
        if (!audit.Groups.SequenceEqual(result.Fairness.Groups))
        {
            yield return "The fairness audit is not that of the rows.";
        }
    }

    private string? Wrong(int mentee, MenteeRow row)
    {
        if (row.Match is not { } match)
        {
            return row.Unmatched is null ? $"{row.Id} is matched with nobody, and no reason is given." : null;
        }

        if (row.Unmatched is not null || match.IsPinned != _pinned.Contains(row.Id))
        {
            return $"The row of {row.Id} contradicts itself, or the pins.";
        }

        if (match.IsHost)
        {
            return view.Input.Kind == ProgramKind.PeerGroup ? null : $"{row.Id} is a host where there are none.";
        }

        return match.MentorIds.Count > 0 && match.MentorIds.All(id => view.MentorAt(id) is not null) ? WrongScore(mentee, row.Id, match) : $"{row.Id} has a mentor who is not in the round.";
    }

    private string? WrongScore(int mentee, string id, MenteeMatch match)
    {
        var verdicts = match.MentorIds.Select(mentor => view.Judge.Judge(mentee, view.MentorAt(mentor)!.Value)).ToList();
        if (verdicts.Any(verdict => match.IsPinned ? !verdict.CanBePinned : !verdict.IsAllowed))
        {
            return $"A rule forbids {id} with {string.Join(", ", match.MentorIds)}.";
        }

        return match.Score != verdicts.Sum(verdict => verdict.Score) / verdicts.Count || !match.Factors.SequenceEqual(verdicts[0].Factors)
            ? $"The score or the reasons of {id} are not those that the rules and weights give."
            : null;
    }

    private static bool IsMatched(MentorRow row) => row.MenteeIds.Count > 0 || row.Groups.Count > 0;
}
