using ServerlessMentoring.App.Pages.Forms;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Pages.Wording;

/// <summary>Form fields as people call them, where something is wrong with them.</summary>
internal static class FieldWords
{
    private static readonly HashSet<string> Many = new(StringComparer.Ordinal)
    {
        "actionItems", "goals", "learnings", "menteeIds", "mentorIds", "message", "offered", "skillsOffered", "skillsWanted", "testimonial", "workingHours.days",
    };

    /// <summary>What is wrong with a field, as a sentence: <c>Pulse is required.</c> A rule that is a whole sentence stands alone.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="rule">The rule that it breaks, in the language now spoken.</param>
    public static string Broken(string field, string rule) => (field, rule) switch
    {
        ("startsAt", _) when rule == RuleTexts.Required => FormTexts.ChooseTime,
        ("goals", _) when rule == RuleTexts.OneToThree => FormTexts.WriteGoals,
        _ when rule.EndsWith('.') => rule,
        _ => Grammar.Fill(FormTexts.FaultLine, Of(field), Rule(field, rule)),
    };

    /// <summary>A rule as it goes on after the field's words: several things <em>are</em> required.</summary>
    public static string Rule(string field, string rule) =>
        Many.Contains(field) && Spoken.Language.Equals(Languages.English) && rule.StartsWith("is ", StringComparison.Ordinal) ? $"are {rule[3..]}" : rule;

    /// <summary>The words for a field; the name itself if it is not ours.</summary>
    public static string Of(string field) => field switch
    {
        "about" => FieldTexts.About,
        "actionItems" => FieldTexts.ActionItems,
        "agendaDone" => FieldTexts.AgendaDone,
        "answer" => FieldTexts.Answer,
        "capacity" => FieldTexts.Capacity,
        "comment" => FieldTexts.Comment,
        "confirm" => FieldTexts.Confirm,
        "done" => FieldTexts.Done,
        "dueOn" => FieldTexts.DueOn,
        "durationMinutes" => FieldTexts.DurationMinutes,
        "goals" => FieldTexts.Goals,
        "goalsReached" => FieldTexts.GoalsReached,
        "kind" => FieldTexts.Kind,
        "language" => FieldTexts.Language,
        "learnings" => FieldTexts.Learnings,
        "menteeIds" or "mentorIds" => FieldTexts.Wishes,
        "message" or "word" => FieldTexts.Message,
        "needsHelp" => FieldTexts.NeedsHelp,
        "offered" => FieldTexts.Offered,
        "outcome" => FieldTexts.Outcome,
        "ownerId" => FieldTexts.OwnerId,
        "place" => FieldTexts.Place,
        "publish" => FieldTexts.Publish,
        "pulse" => FieldTexts.Pulse,
        "quality" => FieldTexts.Quality,
        "rating" => FieldTexts.Rating,
        "reason" => FieldTexts.Reason,
        "recommend" => FieldTexts.Recommend,
        "request" => FieldTexts.Request,
        "sessionId" => FieldTexts.SessionId,
        "skillsOffered" => FieldTexts.SkillsOffered,
        "skillsWanted" => FieldTexts.SkillsWanted,
        "startsAt" => FieldTexts.StartsAt,
        "testimonial" => FieldTexts.Testimonial,
        "text" => FieldTexts.Text,
        "until" => FieldTexts.Until,
        "workingHours.days" => FieldTexts.WorkingDays,
        "workingHours.from" => FieldTexts.WorkFrom,
        "workingHours.to" => FieldTexts.WorkTo,
        _ when field.StartsWith("answers.", StringComparison.Ordinal) => FieldTexts.YourAnswer,
        _ when field.StartsWith("steps.", StringComparison.Ordinal) => OfStep(field),
        _ => field,
    };

    // steps.2.dueOn is the third next step's due day.
    private static string OfStep(string field) =>
        field.Split('.') is [_, var row, var part] && int.TryParse(row, out var index)
            ? Grammar.Fill(FieldTexts.StepPart, index + 1, part == "text" ? FieldTexts.Text : Of(part))
            : field;
}
