using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>The soft factors of a round.</summary>
public static class MatchFactors
{
    /// <summary>Those that count, with their weights: more than 0 in the program, and about something that is known in this round.</summary>
    public static IReadOnlyList<(IMatchFactor Factor, double Weight)> Of(RoundInput round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return [.. All(round).Where(each => each.Weight > 0 && each.Factor.Counts(round.Mentors, round.Mentees))];
    }

    private static IEnumerable<(IMatchFactor Factor, double Weight)> All(RoundInput round)
    {
        var weights = round.Plan.Weights;
        return
        [
            (new SkillsFactor(), weights.Skills),
            (new GoalsFactor(), weights.Goals),
            (new LanguagesFactor(), weights.Languages),
            (new WorkingHoursFactor(new Clock(round.Today)), weights.TimeZone),
            (new DepartmentFactor(round.Kind), weights.Department),
            (new LocationFactor(), weights.Location),
            (new LevelFactor(new Ladder(round.Plan.Levels, round.Kind), round.Plan.Rules.LevelGap), weights.Level),
            (new MenteeWishesFactor(), weights.MenteeWishes),
            (new MentorWishesFactor(), weights.MentorWishes),
        ];
    }
}

/// <summary>The same place of work.</summary>
internal sealed class LocationFactor() : LikenessFactor(wantsSame: true)
{
    public override string Name => "location";

    protected override Remark Sentence => Remarks.Reason(nameof(ReasonTexts.LocationSame));

    protected override string? ValueOf(Candidate person) => person.Location;
}

/// <summary>The same department or another one, as the program's kind wants it.</summary>
internal sealed class DepartmentFactor(ProgramKind kind) : LikenessFactor(kind.WantsSameDepartment())
{
    public override string Name => "department";

    protected override Remark Sentence { get; } = Remarks.Reason(
        kind.WantsSameDepartment() ? nameof(ReasonTexts.DepartmentSame) : nameof(ReasonTexts.DepartmentOther));

    protected override string? ValueOf(Candidate person) => person.Department;
}
