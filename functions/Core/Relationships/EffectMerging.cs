using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Makes one mail to a person out of all that one step has for that person to do.</summary>
internal static class EffectMerging
{
    /// <summary>
    /// Mails that open something are put together, named after the first in the order of <see cref="MailKind"/>.
    /// Asks that were closed again within the step are left out, and nothing goes to people who have left.
    /// </summary>
    public static IReadOnlyList<Effect> Merge(RelationshipState state, IReadOnlyList<Effect> effects)
    {
        var merged = new List<Effect>(effects.Count);
        var places = new Dictionary<string, int>();
        foreach (var effect in effects)
        {
            if (effect is SendMail mail)
            {
                Add(state, mail, merged, places);
            }
            else if (effect is not Rematch rematch || state.Member(rematch.PersonId) is { IsActive: true })
            {
                merged.Add(effect);
            }
        }

        return merged;
    }

    private static void Add(RelationshipState state, SendMail mail, List<Effect> merged, Dictionary<string, int> places)
    {
        var open = mail.AskIds.Where(id => state.Asks.Any(a => a.Id == id)).ToList();
        var isObsolete = mail.AskIds.Count > 0 && open.Count == 0 && !IsNews(mail.Mail);
        if (isObsolete || (state.Member(mail.PersonId) is not { IsActive: true } && mail.Mail != MailKind.Declined))
        {
            return;
        }

        if (!IsOpening(mail.Mail))
        {
            merged.Add(mail);
        }
        else if (places.TryGetValue(mail.PersonId, out var place))
        {
            var first = (SendMail)merged[place];
            var leading = mail.Mail < first.Mail ? mail : first;
            merged[place] = leading with { AskIds = [.. first.AskIds.Union(open)] };
        }
        else
        {
            places[mail.PersonId] = merged.Count;
            merged.Add(mail with { AskIds = open });
        }
    }

    /// <summary>Worth a mail even when nothing is asked in it.</summary>
    private static bool IsNews(MailKind kind) => kind is MailKind.Resumed or MailKind.Paused;

    /// <summary>A mail that opens something to do.</summary>
    public static bool IsOpening(MailKind kind) => kind <= MailKind.CheckInDue;
}
