using System.Text;
using ServerlessMentoring.App.Pages.Shared;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Pages.Wording;

/// <summary>The plan of a meeting in plain text.</summary>
public static class PlanWords
{
    /// <summary>The points to talk about, each with who prepares it.</summary>
    public static IReadOnlyList<string> Points(SessionTemplate plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.Agenda.Select(point => point.Owner is { } owner ? $"{point.Point} ({PreparedBy(owner)})" : point.Point)];
    }

    /// <summary>The resources, each with its address.</summary>
    public static IReadOnlyList<string> Resources(SessionTemplate plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.Resources.Select(resource => $"{resource.Title}: {resource.Url}")];
    }

    /// <summary>All of it in lines, for a calendar.</summary>
    /// <param name="plan">The plan; null for none.</param>
    /// <returns>The text; null when there is nothing to say.</returns>
    public static string? Text(SessionTemplate? plan)
    {
        if (plan is null)
        {
            return null;
        }

        var text = new StringBuilder(plan.Title);
        Part(text, SharedTexts.ToTalkAbout, Points(plan));
        Part(text, SharedTexts.ToTakeAway, plan.ActionItems);
        Part(text, SharedTexts.ToRead, Resources(plan));
        return text.ToString();
    }

    internal static string PreparedBy(MemberRole owner) =>
        owner == MemberRole.Mentor ? SharedTexts.MentorPrepares : SharedTexts.MenteePrepares;

    private static void Part(StringBuilder text, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            text.Append("\n\n").Append(title).Append(':');
            foreach (var line in lines)
            {
                text.Append("\n- ").Append(line);
            }
        }
    }
}
