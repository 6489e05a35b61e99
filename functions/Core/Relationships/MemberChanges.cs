using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What a step changed about the members.</summary>
internal static class MemberChanges
{
    public static IEnumerable<StepChange> Between(RelationshipState before, RelationshipState after)
    {
        foreach (var member in after.Members)
        {
            var old = before.Member(member.Id);
            if (old is null || old == member)
            {
                continue;
            }

            foreach (var (what, text) in Of(old, member))
            {
                yield return StepChanges.Change(what, text, personId: member.Id);
            }
        }

        foreach (var wish in after.FinishWishes.Where(w => before.FinishWishes.All(b => b.PersonId != w.PersonId)))
        {
            yield return StepChanges.Change("finishEarlyWished", StepChanges.Say(nameof(StepTexts.FinishEarlyWished)), personId: wish.PersonId);
        }
    }

    /// <summary>What was answered in a check-in stays out: the timeline is also read over shoulders.</summary>
    private static IEnumerable<(string What, Remark Text)> Of(Member old, Member member)
    {
        if (member.Accepted != old.Accepted)
        {
            yield return ("accepted", StepChanges.Say(member.Accepted ? nameof(StepTexts.Accepted) : nameof(StepTexts.Declined)));
        }

        if (member.Left is { } why && old.Left is null)
        {
            yield return ("left", StepChanges.Say(nameof(StepTexts.Left), LifecycleWords.Say(why)));
        }

        if (member.LastDay != old.LastDay)
        {
            yield return ("member", StepChanges.Say(member.LastDay is null ? nameof(StepTexts.Stays) : nameof(StepTexts.HasLastDay)));
        }

        if (member.TimeZone != old.TimeZone || member.WorkingHours != old.WorkingHours)
        {
            yield return ("member", StepChanges.Say(nameof(StepTexts.HoursChanged)));
        }

        if (member.LastCheckIn != old.LastCheckIn)
        {
            yield return ("checkIn", StepChanges.Say(nameof(StepTexts.CheckedIn)));
        }

        if (member.Feedback != old.Feedback)
        {
            yield return ("feedback", StepChanges.Say(nameof(StepTexts.GaveFeedback)));
        }
    }
}
