using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>How high the mentee ranks the mentor among those wished for.</summary>
internal sealed class MenteeWishesFactor : WishFactor
{
    public override string Name => "menteeWishes";

    protected override Remark First => Remarks.Reason(nameof(ReasonTexts.MenteeWishedFirst));

    protected override Remark Further => Remarks.Reason(nameof(ReasonTexts.MenteeWished));

    public override IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share) =>
        new WishColumn(
            new int[mentors.Count],
            ByThemselves(mentees, share),
            Granted(mentees, mentors, share).GroupBy(wish => wish.Wisher).ToDictionary(
                wishes => wishes.Key, wishes => wishes.Select(wish => (wish.Wished, wish.Weighted)).ToList()));

    protected override (Candidate Wisher, Candidate Wished) Sides(Candidate mentor, Candidate mentee) => (mentee, mentor);

    protected override IReadOnlyList<Candidate> WishersAmong(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) => mentees;
}
