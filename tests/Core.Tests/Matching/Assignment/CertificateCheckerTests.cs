using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Tests.Matching.Assignment;

public sealed class CertificateCheckerTests
{
    /// <summary>Three mentees, two mentors with two places and one; the floor cannot be kept.</summary>
    private static readonly AssignmentProblem Problem = Problems.Dense(
        3,
        2,
        (mentee, mentor) => (mentee, mentor) switch { (0, 0) => 9000, (0, 1) => 8000, (1, 0) => 700, (1, 1) => Points.Forbidden, (2, 0) => 6000, _ => 600 },
        [2, 1],
        5000);

    private static readonly AssignmentResult Sound = AssignmentSolver.Solve(Problem);

    [Fact]
    public void Given_what_the_solver_says_then_it_is_proven()
    {
        Assert.Empty(CertificateChecker.Check(Problem, Sound));
        Assert.Equal([1, 0, 0], Sound.MentorOf);
        Assert.Equal(700, Sound.Certificate.Threshold);
    }

    [Fact]
    public void Given_another_assignment_then_it_is_refused()
    {
        Refused(Sound with { MentorOf = [1, 0, -1] });
        Refused(Sound with { MentorOf = [0, 0, 0] });
        Refused(Sound with { MentorOf = [0, 0, 1] });
        Refused(Sound with { MentorOf = [0, 1, 0] });
        Refused(Sound with { MentorOf = [2, 0, 0] });
        Refused(Sound with { MentorOf = [-2, 0, 0] });
        Refused(Sound with { MentorOf = [1, 0] });
    }

    [Fact]
    public void Given_another_certificate_then_it_is_refused()
    {
        var proof = Sound.Certificate;
        Refused(proof with { Matched = 2 });
        Refused(proof with { Matched = 4 });
        Refused(proof with { Total = proof.Total + 1 });
        Refused(proof with { Threshold = 699 });
        Refused(proof with { Threshold = 701 });
        Refused(proof with { Threshold = 5000 });
        Refused(proof with { Threshold = 5001 });
        Refused(proof with { Threshold = -1 });
        Refused(proof with { BestWorstPair = null });
        Refused(proof with { BestWorstPair = new VertexCover([], []) });
        Refused(proof with { BestWorstPair = proof.MostMatched });
        Refused(proof with { MostMatched = new VertexCover([0, 1], []) });
        Refused(proof with { MostMatched = new VertexCover([0, 1, 1], []) });
        Refused(proof with { MostMatched = new VertexCover([0, 1, 3], []) });
        Refused(proof with { MostMatched = new VertexCover([], [-1]) });
        Refused(proof with { Bonus = proof.Bonus + 1 });
        Refused(proof with { Bonus = long.MinValue });
        Refused(proof with { MenteePrices = [] });
        Refused(proof with { MentorPrices = [0, 0, 0] });
        for (var at = 0; at < 3; at++)
        {
            Refused(proof with { MenteePrices = Changed(proof.MenteePrices, at, 1) });
            Refused(proof with { MenteePrices = Changed(proof.MenteePrices, at, -1) });
            Refused(proof with { MenteePrices = Changed(proof.MenteePrices, at, long.MinValue) });
        }

        for (var at = 0; at < 2; at++)
        {
            Refused(proof with { MentorPrices = Changed(proof.MentorPrices, at, 1) });
            Refused(proof with { MentorPrices = Changed(proof.MentorPrices, at, -1) });
            Refused(proof with { MentorPrices = Changed(proof.MentorPrices, at, long.MaxValue) });
        }
    }

    [Fact]
    public void Given_prices_that_add_up_but_that_a_pair_beats_then_they_are_refused()
    {
        var proof = Sound.Certificate;

        Refused(proof with { MenteePrices = Changed(Changed(proof.MenteePrices, 0, 1), 1, -1) });
        Refused(proof with { MenteePrices = Changed(Changed(proof.MenteePrices, 1, 1), 2, -1) });
    }

    [Fact]
    public void Given_a_worse_assignment_that_is_stated_truly_then_its_prices_cannot_be_right()
    {
        var problem = Problems.Dense(2, 2, (mentee, mentor) => (ushort)(mentee == mentor ? 50 : 10), [1, 1]);
        var proof = AssignmentSolver.Solve(problem).Certificate;

        Assert.NotEmpty(CertificateChecker.Check(problem, new AssignmentResult([1, 0], proof with { Total = 20 })));
    }

    [Fact]
    public void Given_any_change_of_one_number_in_any_certificate_then_it_is_refused()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var problem = Problems.Random(seed, 12);
            var result = AssignmentSolver.Solve(problem);
            var proof = result.Certificate;
            var random = new Random(seed);
            foreach (var change in new long[] { 1, -1, random.Next(2, 100_000), -random.Next(2, 100_000) })
            {
                if (proof.MenteePrices.Length > 0)
                {
                    Refused(problem, result with { Certificate = proof with { MenteePrices = Changed(proof.MenteePrices, random.Next(proof.MenteePrices.Length), change) } });
                }

                Refused(problem, result with { Certificate = proof with { Total = proof.Total + change } });
                Refused(problem, result with { Certificate = proof with { Matched = proof.Matched + (int)change } });
            }
        }
    }

    private static long[] Changed(long[] prices, int at, long by)
    {
        long[] changed = [.. prices];
        changed[at] = unchecked(changed[at] + by);
        return changed;
    }

    private static void Refused(AssignmentCertificate proof) => Refused(Sound with { Certificate = proof });

    private static void Refused(AssignmentResult result) => Refused(Problem, result);

    private static void Refused(AssignmentProblem problem, AssignmentResult result) => Assert.NotEmpty(CertificateChecker.Check(problem, result));
}
