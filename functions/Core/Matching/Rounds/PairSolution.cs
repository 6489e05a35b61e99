using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>The best pairs beside those that are pinned, with the proof.</summary>
/// <param name="MentorOf">Each mentee's mentor, pinned ones included; -1 for none.</param>
/// <param name="Pinned">The mentees who are pinned.</param>
/// <param name="Scores">The scores of all pairs that may be, without the pinned mentees.</param>
/// <param name="Certificate">The proof for all but the pinned.</param>
internal sealed record PairSolution(int[] MentorOf, IReadOnlySet<int> Pinned, PairScores Scores, AssignmentCertificate Certificate)
{
    private readonly ILookup<int, int> _menteesOf = Enumerable.Range(0, MentorOf.Length).ToLookup(mentee => MentorOf[mentee]);

    /// <summary>Who has a mentor, rising.</summary>
    public IReadOnlyList<int> MenteesOf(int mentor) => [.. _menteesOf[mentor]];

    public static PairSolution Of(RoundView view, int extraPlaceAt = -1)
    {
        var problem = Problem(view, extraPlaceAt);
        var result = AssignmentSolver.Solve(problem);
        var faults = CertificateChecker.Check(problem, result);
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"The proof of a matching round does not hold: {faults[0]}");
        }

        var mentorOf = (int[])result.MentorOf.Clone();
        var pins = view.Pins().ToList();
        pins.ForEach(pin => mentorOf[pin.Mentee] = pin.Mentor);
        return new(mentorOf, pins.Select(pin => pin.Mentee).ToHashSet(), problem.Scores, result.Certificate);
    }

    /// <summary>What is left to assign: the pinned mentees are out, and so are the places that they take.</summary>
    public static AssignmentProblem Problem(RoundView view, int extraPlaceAt = -1)
    {
        var pins = view.Pins().ToList();
        var places = view.Mentors.Select((mentor, at) => Math.Max(0, mentor.Places) + (at == extraPlaceAt ? 1 : 0)).ToArray();
        pins.ForEach(pin => places[pin.Mentor]--);
        return new(ScoreMask.Without(view.Judge.ScoreAll(), [.. pins.Select(pin => pin.Mentee)]), places, view.Floor);
    }
}
