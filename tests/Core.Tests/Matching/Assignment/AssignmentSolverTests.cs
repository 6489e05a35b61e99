using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Tests.Matching.Assignment;

public sealed class AssignmentSolverTests
{
    private const ushort No = Points.Forbidden;

    [Fact]
    public void Given_any_small_problem_then_the_solution_is_worth_what_the_best_of_all_assignments_is_and_is_proven()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var problem = Problems.Random(seed, 5);

            var result = AssignmentSolver.Solve(problem);

            Assert.True(BruteForce.Best(problem) == BruteForce.Worth(problem, result.MentorOf), $"seed {seed}: best {BruteForce.Best(problem)}, found {BruteForce.Worth(problem, result.MentorOf)}");
            Assert.True(CertificateChecker.Check(problem, result) is [], $"seed {seed}: {string.Join(' ', CertificateChecker.Check(problem, result))}");
        }
    }

    [Fact]
    public void Given_any_problem_of_some_size_then_its_solution_is_proven()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var problem = Problems.Random(seed, 60);

            var faults = CertificateChecker.Check(problem, AssignmentSolver.Solve(problem));

            Assert.True(faults is [], $"seed {seed}: {string.Join(' ', faults)}");
        }
    }

    [Fact]
    public void Given_any_large_problem_of_a_hard_kind_then_its_solution_is_proven_and_worth_the_same_when_stored_sparsely()
    {
        for (var seed = 0; seed < 80; seed++)
        {
            var problem = Problems.Hard(seed, 300);
            var result = AssignmentSolver.Solve(problem);

            var faults = CertificateChecker.Check(problem, result);

            Assert.True(faults is [], $"seed {seed}: {string.Join(' ', faults)}");
            Assert.Equal(BruteForce.Worth(problem, result.MentorOf), BruteForce.Worth(problem, AssignmentSolver.Solve(problem.Sparse()).MentorOf));
        }
    }

    [Fact]
    public void Given_pairs_that_are_stored_sparsely_then_the_solution_is_worth_the_same_and_is_proven()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var problem = Problems.Random(seed, 30);

            var (dense, sparse) = (AssignmentSolver.Solve(problem), AssignmentSolver.Solve(problem.Sparse()));

            Assert.Equal(BruteForce.Worth(problem, dense.MentorOf), BruteForce.Worth(problem, sparse.MentorOf));
            Assert.Empty(CertificateChecker.Check(problem, sparse));
        }
    }

    [Fact]
    public void Given_the_same_problem_twice_then_everything_is_the_same()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var (one, two) = (AssignmentSolver.Solve(Problems.Random(seed, 40)), AssignmentSolver.Solve(Problems.Random(seed, 40)));

            Assert.Equal(one.MentorOf, two.MentorOf);
            Assert.Equal(one.Certificate.MenteePrices, two.Certificate.MenteePrices);
            Assert.Equal(one.Certificate.MentorPrices, two.Certificate.MentorPrices);
        }
    }

    [Fact]
    public void Given_a_choice_between_one_fine_pair_and_two_poor_ones_then_two_are_matched()
    {
        var problem = Of([[9000, 1], [2, No]], [1, 1], floor: 5000);

        var result = AssignmentSolver.Solve(problem);

        Assert.Equal([1, 0], result.MentorOf);
        Assert.Equal((2, 1), (result.Certificate.Matched, result.Certificate.Threshold));
        Assert.NotNull(result.Certificate.BestWorstPair);
    }

    [Fact]
    public void Given_a_greater_total_with_a_pair_below_the_floor_then_the_floor_is_kept()
    {
        ushort[][] scores = [[9000, 4000], [4000, 300]];

        Assert.Equal([0, 1], AssignmentSolver.Solve(Of(scores, [1, 1], floor: 0)).MentorOf);
        Assert.Equal([1, 0], AssignmentSolver.Solve(Of(scores, [1, 1], floor: 4000)).MentorOf);
        Assert.Equal([1, 0], AssignmentSolver.Solve(Of(scores, [1, 1], floor: 6000)).MentorOf);
    }

    [Fact]
    public void Given_a_mentor_with_places_for_all_then_all_may_have_the_same() =>
        Assert.Equal([1, 1, 1], AssignmentSolver.Solve(Of([[1, 5], [1, 5], [1, 5]], [3, 3], floor: 0)).MentorOf);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Given_nobody_on_one_side_then_nobody_is_matched_and_that_is_proven(int mentees, int mentors)
    {
        var problem = Problems.Dense(mentees, mentors, (_, _) => 1, [.. Enumerable.Repeat(2, mentors)], 500);

        var result = AssignmentSolver.Solve(problem);

        Assert.All(result.MentorOf, mentor => Assert.Equal(-1, mentor));
        Assert.Equal((0, 500, 0L), (result.Certificate.Matched, result.Certificate.Threshold, result.Certificate.Total));
        Assert.Empty(CertificateChecker.Check(problem, result));
    }

    [Fact]
    public void Given_problems_that_make_no_sense_then_they_are_refused_with_what_is_wrong()
    {
        var sound = Of([[1, 2]], [1, 1], floor: 0);

        Refused(sound with { Capacities = [1] }, "Capacities");
        Refused(sound with { Capacities = [1, -1] }, "Capacities");
        Refused(sound with { Floor = -1 }, "Floor");
        Refused(sound with { Floor = Points.Full + 1 }, "Floor");
        Refused(Of([[1, Points.Full + 1]], [1, 1], floor: 0), "Scores");
        Refused(sound with { Scores = new SparsePairScores(2, [0, 2], [1, 0], [5, 5]) }, "Scores");
        Refused(sound with { Scores = new SparsePairScores(2, [0, 2], [0, 2], [5, 5]) }, "Scores");
        Refused(sound with { Scores = new DensePairScores(0, 0), Capacities = [1] }, "Capacities");

        static void Refused(AssignmentProblem problem, string what)
        {
            var error = Assert.Throws<ArgumentException>(() => AssignmentSolver.Solve(problem));
            Assert.Equal("problem", error.ParamName);
            Assert.StartsWith(what, error.Message, StringComparison.Ordinal);
        }
    }

    private static AssignmentProblem Of(ushort[][] scores, int[] capacities, int floor) =>
        Problems.Dense(scores.Length, capacities.Length, (mentee, mentor) => scores[mentee][mentor], capacities, floor);
}
