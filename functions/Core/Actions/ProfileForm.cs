using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Actions;

/// <summary>
/// A person's own settings. A field that was not sent stays as it is; one that was sent blank goes back to what HR
/// says.
/// </summary>
public sealed record ProfileForm : ActionForm
{
    private static readonly string[] Simple = ["about", "skillsOffered", "skillsWanted", "goals", "offered", "language"];

    private HashSet<string> Sent { get; init; } = [];

    private OwnSettings Values { get; init; } = new();

    /// <summary>The settings after this form.</summary>
    /// <returns>The settings to store.</returns>
    public OwnSettings Apply(OwnSettings before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before with
        {
            About = Sent.Contains("about") ? Values.About : before.About,
            SkillsOffered = Sent.Contains("skillsOffered") ? Values.SkillsOffered : before.SkillsOffered,
            SkillsWanted = Sent.Contains("skillsWanted") ? Values.SkillsWanted : before.SkillsWanted,
            Goals = Sent.Contains("goals") ? Values.Goals : before.Goals,
            WorkingHours = Sent.Contains("workingHours") ? Values.WorkingHours : before.WorkingHours,
            Offered = Sent.Contains("offered") ? Values.Offered : before.Offered,
            Language = Sent.Contains("language") ? Values.Language : before.Language,
        };
    }

    internal static ProfileForm From(FormReader form)
    {
        var sent = Simple.Where(form.Sent).ToHashSet(StringComparer.Ordinal);
        if (ScheduleForms.HoursSent(form))
        {
            sent.Add("workingHours");
        }

        return new ProfileForm
        {
            Sent = sent,
            Values = new OwnSettings
            {
                About = form.Text("about", MaxText, lines: true),
                SkillsOffered = NullIfEmpty(form.Texts("skillsOffered", 50, 100, splitLines: true)),
                SkillsWanted = NullIfEmpty(form.Texts("skillsWanted", 50, 100, splitLines: true)),
                Goals = NullIfEmpty(form.Texts("goals", 10, 500, splitLines: true)),
                WorkingHours = ScheduleForms.WorkingHours(form),
                Offered = ScheduleForms.Offered(form),
                Language = LanguageOf(form),
            },
        };
    }

    private static string? LanguageOf(FormReader form)
    {
        if (form.Text("language", 100) is not { } tag)
        {
            return null;
        }

        if (Languages.Of(tag) is { } language)
        {
            return language.Name;
        }

        form.Refuse("language", FormRule.Of(nameof(RuleTexts.Language)));
        return null;
    }

    private static IReadOnlyList<string>? NullIfEmpty(IReadOnlyList<string> texts) => texts.Count == 0 ? null : texts;
}
