using ServerlessMentoring.Core.Matching.Assignment;
using ServerlessMentoring.Core.Matching.Groups;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>
/// Checks a stored round against its input, without trusting whoever ran it: rules, places and pins are kept, scores and reasons are those that
/// the judge gives, the numbers add up, and the certificate proves that nothing better was there.
/// </summary>
public static class RoundChecker
{
    /// <param name="input">What it was run on.</param>
    /// <param name="result">What came of it.</param>
    /// <returns>What is wrong, in plain words; empty when all is proven.</returns>
    public static IReadOnlyList<string> Check(RoundInput input, RoundResult result)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        return Check(RoundView.Of(input), result);
    }

    internal static IReadOnlyList<string> Check(RoundView view, RoundResult result)
    {
        if (PinFaults.Of(view) is [var pin, ..])
        {
            return [$"The round's own pins are refused: {pin.Field} {pin.Rule}."];
        }

        var isOfGroups = view.Input.Kind.IsGroup();
        if (!IsAboutThesePeople(view, result) || result.Header.IsOfGroups != isOfGroups)
        {
            return ["The result is about other people, or another kind of program, than the input."];
        }

        var checks = new RowChecks(view, result);
        var proof = isOfGroups ? GroupChecker.Check(view, result) : Pairs(view, result);
        return [.. checks.Rows(), .. checks.Numbers(), .. proof];
    }

    private static bool IsAboutThesePeople(RoundView view, RoundResult result) =>
        result.Mentees.Select(row => row.Id).SequenceEqual(view.Mentees.Select(person => person.Id), StringComparer.Ordinal)
        && result.Mentors.Select(row => row.Id).SequenceEqual(
            view.Input.Kind == ProgramKind.PeerGroup ? [] : view.Mentors.Select(person => person.Id), StringComparer.Ordinal);

    private static IReadOnlyList<string> Pairs(RoundView view, RoundResult result)
    {
        var pins = view.Pins().ToList();
        var mentorOf = result.Mentees.Select(row => row.Match is { MentorIds: [var mentor] } ? view.MentorAt(mentor) ?? -2 : -1).ToArray();
        if (pins.Where(pin => mentorOf[pin.Mentee] != pin.Mentor).ToList() is [var broken, ..])
        {
            return [$"The pin of {view.Mentors[broken.Mentor].Id} and {view.Mentees[broken.Mentee].Id} was not kept."];
        }

        pins.ForEach(pin => mentorOf[pin.Mentee] = -1);

        return CertificateChecker.Check(PairSolution.Problem(view), new AssignmentResult(mentorOf, RoundCertificate.Of(result)));
    }
}
