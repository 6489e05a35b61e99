using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>How high the mentor ranks the mentee among those wished for.</summary>
internal sealed class MentorWishesFactor : WishFactor
{
    public override string Name => "mentorWishes";

    protected override Remark First => Remarks.Reason(nameof(ReasonTexts.MentorWishedFirst));

    protected override Remark Further => Remarks.Reason(nameof(ReasonTexts.MentorWished));

    public override IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share) =>
        new WishColumn(
            ByThemselves(mentors, share),
            new int[mentees.Count],
            Granted(mentors, mentees, share).GroupBy(wish => wish.Wished).ToDictionary(
                wishes => wishes.Key, wishes => wishes.Select(wish => (wish.Wisher, wish.Weighted)).ToList()));

    protected override (Candidate Wisher, Candidate Wished) Sides(Candidate mentor, Candidate mentee) => (mentor, mentee);

    protected override IReadOnlyList<Candidate> WishersAmong(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) => mentors;
}
