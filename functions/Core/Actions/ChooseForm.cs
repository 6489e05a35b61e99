using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Actions;

/// <summary>A mentee's choice of mentors to ask.</summary>
/// <param name="MentorIds">1 to 5 different people, the favourite first.</param>
/// <param name="Message">Words to them; null for none.</param>
public sealed record ChooseForm(IReadOnlyList<string> MentorIds, string? Message) : ActionForm
{
    internal static ChooseForm From(FormReader form)
    {
        var before = form.Faults.Count;
        var mentors = form.Texts("mentorIds", 5, 200);
        if (form.Faults.Count > before)
        {
            return new ChooseForm([], null);
        }

        if (mentors.Count == 0)
        {
            form.Refuse("mentorIds", "must have 1 to 5 entries");
        }
        else if (mentors.Distinct(StringComparer.Ordinal).Count() != mentors.Count)
        {
            form.Refuse("mentorIds", "must name each mentor only once");
        }
        else if (!mentors.All(PersonId.IsValid))
        {
            form.Refuse("mentorIds", PersonId.Rule);
        }

        return new ChooseForm(mentors, form.Text("message", MaxText, lines: true));
    }
}
