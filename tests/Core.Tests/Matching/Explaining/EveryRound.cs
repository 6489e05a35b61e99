using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Scoring;

namespace ServerlessMentoring.Core.Tests.Matching.Explaining;

/// <summary>Tries every round of pairs that keeps the pins, and knows nothing of solvers.</summary>
internal sealed class EveryRound(RoundInput input)
{
    private readonly PairJudge _judge = new(input);

    /// <summary>The best there is: matched, the lowest score of who is not pinned as far as below the floor, the total; pinned pairs count in the first and last.</summary>
    public (int Matched, int Lowest, long Total) Best(IReadOnlyCollection<PersonPair> pinned) =>
        Best(pinned, 0, [.. _judge.Mentors.Select(mentor => mentor.Places - pinned.Count(pin => pin.MentorId == mentor.Id))], (0, input.Plan.Floor * Points.One, 0));

    public PairVerdict Judge(PersonPair pair) =>
        _judge.Judge(_judge.Mentees.ToList().FindIndex(person => person.Id == pair.MenteeId), _judge.Mentors.ToList().FindIndex(person => person.Id == pair.MentorId));

    private (int Matched, int Lowest, long Total) Best(IReadOnlyCollection<PersonPair> pinned, int mentee, int[] places, (int Matched, int Lowest, long Total) soFar)
    {
        if (mentee == _judge.Mentees.Count)
        {
            return soFar;
        }

        if (pinned.FirstOrDefault(pin => pin.MenteeId == _judge.Mentees[mentee].Id) is { } own)
        {
            return Best(pinned, mentee + 1, places, (soFar.Matched + 1, soFar.Lowest, soFar.Total + Judge(own).Score));
        }

        var best = Best(pinned, mentee + 1, places, soFar);
        for (var mentor = 0; mentor < places.Length; mentor++)
        {
            var verdict = _judge.Judge(mentee, mentor);
            if (verdict.IsAllowed && places[mentor] > 0)
            {
                places[mentor]--;
                var with = Best(pinned, mentee + 1, places, (soFar.Matched + 1, Math.Min(soFar.Lowest, verdict.Score), soFar.Total + verdict.Score));
                places[mentor]++;
                best = best.CompareTo(with) < 0 ? with : best;
            }
        }

        return best;
    }
}
