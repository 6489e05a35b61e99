namespace ServerlessMentoring.Pages.Wording;

/// <summary>Form fields as people call them, for the list of faults.</summary>
internal static class FieldWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["about"] = "About you",
        ["actionItems"] = "Next steps",
        ["agendaDone"] = "Agenda",
        ["answer"] = "Answer",
        ["capacity"] = "Number of mentees",
        ["comment"] = "Comment",
        ["confirm"] = "Confirmation",
        ["done"] = "Done",
        ["dueOn"] = "Due day",
        ["durationMinutes"] = "Length",
        ["goals"] = "Goals",
        ["goalsReached"] = "Goals reached",
        ["kind"] = "Kind",
        ["learnings"] = "Learnings",
        ["menteeIds"] = "Your wishes",
        ["mentorIds"] = "Your wishes",
        ["message"] = "Your words",
        ["needsHelp"] = "Help",
        ["offered"] = "Hours offered",
        ["outcome"] = "What happened",
        ["ownerId"] = "Whose it is",
        ["place"] = "Place",
        ["publish"] = "Consent to publish",
        ["pulse"] = "Pulse",
        ["quality"] = "Quality",
        ["rating"] = "Rating",
        ["reason"] = "Reason",
        ["recommend"] = "Recommendation",
        ["request"] = "Whom you chose",
        ["sessionId"] = "Session",
        ["skillsOffered"] = "Skills you offer",
        ["skillsWanted"] = "Skills you want",
        ["startsAt"] = "Time",
        ["testimonial"] = "Your words",
        ["text"] = "Text",
        ["until"] = "Last day",
        ["workingHours.days"] = "Working days",
        ["workingHours.from"] = "Start of work",
        ["workingHours.to"] = "End of work",
    };

    private static readonly HashSet<string> Many = new(StringComparer.Ordinal)
    {
        "actionItems", "goals", "learnings", "menteeIds", "mentorIds", "message", "offered", "skillsOffered", "skillsWanted", "testimonial", "workingHours.days",
    };

    /// <summary>A rule as it goes on after the field's words: several things <em>are</em> required.</summary>
    public static string Rule(string field, string rule) =>
        Many.Contains(field) && rule.StartsWith("is ", StringComparison.Ordinal) ? $"are {rule[3..]}" : rule;

    /// <summary>The words for a field; the name itself if it is not ours.</summary>
    public static string Of(string field) =>
        field.StartsWith("answers.", StringComparison.Ordinal) ? "Your answer" : Known.GetValueOrDefault(field, field);
}
