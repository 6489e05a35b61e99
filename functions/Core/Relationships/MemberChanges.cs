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
            yield return StepChanges.Change("finishEarlyWished", "Would like to finish early.", personId: wish.PersonId);
        }
    }

    /// <summary>What was answered in a check-in stays out: the timeline is also read over shoulders.</summary>
    private static IEnumerable<(string What, string Text)> Of(Member old, Member member)
    {
        if (member.Accepted != old.Accepted)
        {
            yield return ("accepted", member.Accepted ? "Accepted." : "Declined.");
        }

        if (member.Left is { } why && old.Left is null)
        {
            yield return ("left", $"No longer a member: {Words.Of(why)}.");
        }

        if (member.LastDay != old.LastDay)
        {
            yield return ("member", member.LastDay is null ? "Stays after all." : "Has a last day; is asked for nothing that is due later.");
        }

        if (member.TimeZone != old.TimeZone || member.WorkingHours != old.WorkingHours)
        {
            yield return ("member", "Zone or working hours changed.");
        }

        if (member.LastCheckIn != old.LastCheckIn)
        {
            yield return ("checkIn", "Checked in.");
        }

        if (member.Feedback != old.Feedback)
        {
            yield return ("feedback", "Gave feedback.");
        }
    }
}
