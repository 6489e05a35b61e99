namespace ServerlessMentoring.App.Nudges;

/// <summary>What is kept of a person after a look.</summary>
internal static class NudgeNotes
{
    /// <summary>Notes a look, beside whatever steps have noted meanwhile.</summary>
    /// <param name="noted">What is kept now.</param>
    /// <param name="cases">What the look has seen.</param>
    /// <param name="digest">The day and the contents of the digest that was sent; null when none was.</param>
    /// <param name="lookAt">When to look next, by what was seen.</param>
    public static PersonNudges After(
        PersonNudges noted, IReadOnlyList<NudgeCase> cases, (DateOnly On, string Refs)? digest, DateTimeOffset? lookAt)
    {
        var kept = new List<NudgedRelationship>();
        var dueAt = lookAt;
        foreach (var relationship in noted.Relationships)
        {
            var reminded = digest is { } sent ? NudgeRefs.Note(relationship, sent.Refs, sent.On) : relationship;
            var seen = cases.FirstOrDefault(each => each.Kept.Id == relationship.Id);
            if (seen is null or { IsBehind: true } || seen.Kept.Step < relationship.Step)
            {
                // Not seen as it is now: its own time stands.
                kept.Add(reminded);
                dueAt = relationship.LookAt < dueAt ? relationship.LookAt : dueAt ?? relationship.LookAt;
            }
            else if (!seen.IsOverFor(noted.PersonId))
            {
                kept.Add(reminded.Seen(seen.State!));
            }
        }

        return noted with
        {
            Relationships = kept,
            DueAt = dueAt,
            LastDigestOn = digest is { } last && !(noted.LastDigestOn >= last.On) ? last.On : noted.LastDigestOn,
        };
    }
}
