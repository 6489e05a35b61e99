namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// The greatest total and its prices. Where not everybody can be matched, the pairs fall into two parts (Dulmage and Mendelsohn 1958): mentees
/// who compete for too few places, every one of which is filled, and the others, who are all matched among themselves. No pair across
/// can be in an assignment that matches the most, so each part is solved by itself, and the bonus is made so large that the prices say so.
/// </summary>
internal static class PricedHalves
{
    public static (int[] MentorOf, long[] MenteePrices, long[] MentorPrices, long Bonus) Solve(AssignmentProblem problem, int threshold, MostPairs most)
    {
        var (mentees, mentors) = (problem.Scores.Mentees, problem.Scores.Mentors);
        var mentorOf = new int[mentees];
        Array.Fill(mentorOf, -1);
        var (menteePrices, mentorPrices) = (new long[mentees], new long[mentors]);
        var (all, scarce) = (Half.Of(problem, threshold, most, scarce: false), Half.Of(problem, threshold, most, scarce: true));
        var nobody = 0L;
        foreach (var half in new[] { all, scarce })
        {
            if (half.Mentees.Length == 0)
            {
                continue;
            }

            var market = GreatestTotal.Find(half.Pairs, half.Capacities, half.MentorOf);
            nobody = half == scarce ? market.MentorPrices[half.Mentors.Length] : 0;
            for (var mentee = 0; mentee < half.Mentees.Length; mentee++)
            {
                menteePrices[half.Mentees[mentee]] = market.MenteePrices[mentee] + nobody;
                mentorOf[half.Mentees[mentee]] = market.MentorOf[mentee] < half.Mentors.Length ? half.Mentors[market.MentorOf[mentee]] : -1;
            }

            for (var mentor = 0; mentor < half.Mentors.Length; mentor++)
            {
                mentorPrices[half.Mentors[mentor]] = market.MentorPrices[mentor] - nobody;
            }
        }

        var lowestMentee = all.Mentees.Select(mentee => menteePrices[mentee]).DefaultIfEmpty(0).Min();
        var lowestMentor = scarce.Mentors.Where(mentor => problem.Capacities[mentor] > 0).Select(mentor => mentorPrices[mentor]).DefaultIfEmpty(0).Min();
        var bonus = Math.Max(Math.Max(0, -lowestMentee), Math.Max(-lowestMentor, scarce.Mentees.Length == 0 ? 0 : Points.Full - lowestMentee - lowestMentor));
        foreach (var mentee in all.Mentees)
        {
            menteePrices[mentee] += bonus;
        }

        foreach (var mentor in scarce.Mentors)
        {
            mentorPrices[mentor] += bonus;
        }

        for (var mentor = 0; mentor < mentors; mentor++)
        {
            mentorPrices[mentor] = problem.Capacities[mentor] == 0 ? bonus + Points.Full : mentorPrices[mentor];
        }

        return (mentorOf, menteePrices, mentorPrices, bonus);
    }
}
