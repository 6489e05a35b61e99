using System.Globalization;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Nudges;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Nudges;

/// <summary>
/// Looks after one person: reads what is open in the saved states, has the planner decide, sends the digest once by the ledger, and notes what
/// was said and when to look next. Cut off at any point, the next look ends in the same: the ledger knows the day's digest and what it named.
/// </summary>
public sealed class NudgeDesk(
    PersonStore people,
    RelationshipProjection relationships,
    IInbox inbox,
    DueList list,
    NudgeWriter writer,
    OnceMail mails,
    NudgeMetrics metrics,
    TimeProvider clock)
{
    private static readonly TimeSpan NextRun = TimeSpan.FromHours(1);

    /// <summary>Looks after a person who is due.</summary>
    /// <param name="noted">What is kept of the person.</param>
    /// <param name="programs">The programs of this run.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task LookAfterAsync(PersonNudges noted, ProgramVersions programs, CancellationToken cancellation = default)
    {
        var person = await people.GetAsync(noted.PersonId, cancellation);
        var cases = await ReadAsync(noted, programs, cancellation);
        var now = clock.GetUtcNow();
        var outlook = Look(person, noted, cases, now);
        if (outlook.Digest is { } first)
        {
            cases = await WithoutMovingAsync(cases, first, cancellation);
            outlook = cases.Any(each => each.IsMoving) ? Look(person, noted, cases, now) : outlook;
        }

        (DateOnly On, string Refs)? sent = null;
        var lookAt = outlook.LookAt;
        if (outlook.Digest is { } digest)
        {
            var refs = NudgeRefs.Of(digest);
            var result = await SendAsync(person!, digest, refs, cases, cancellation);
            if (result.Outcome == OnceOutcome.InOtherHands)
            {
                return;
            }

            metrics.Done(result.Outcome, digest, now);
            sent = (digest.On, result.Detail ?? refs);
            lookAt = result.Detail is null ? lookAt : now;
        }

        if (cases.Any(each => each.IsMoving) && !(lookAt < now + NextRun))
        {
            lookAt = now + NextRun;
        }

        await list.UpdateAsync<PersonNudges>(noted.PersonId, before => before is null ? null : NudgeNotes.After(before, cases, sent, lookAt), cancellation);
    }

    private static NudgeOutlook Look(Person? person, PersonNudges noted, IReadOnlyList<NudgeCase> cases, DateTimeOffset now)
    {
        if (person is null)
        {
            return new NudgeOutlook(null, null);
        }

        var takes = person is { Unsubscribed: false, Email: not null, Employment: { OnLeave: false, HasLeft: false } };
        return NudgePlanner.Look(
            new NudgeReader(person.TimeZone, person.WorkingHours, takes, noted.LastDigestOn),
            [.. cases.SelectMany(each => each.AsksOf(person.Id))],
            [.. cases.SelectMany(each => each.SessionsOf(person.Id))],
            now);
    }

    private async Task<IReadOnlyList<NudgeCase>> ReadAsync(PersonNudges noted, ProgramVersions programs, CancellationToken cancellation)
    {
        var cases = new List<NudgeCase>(noted.Relationships.Count);
        foreach (var kept in noted.Relationships)
        {
            var state = (await relationships.GetAsync(kept.Id, cancellation))?.State;
            var program = state is null ? null : await programs.OfAsync(state.ProgramId, state.ProgramVersion, cancellation);
            cases.Add(new NudgeCase(kept, state, program));
        }

        return cases;
    }

    /// <summary>Whoever has just answered is not reminded of it, even if the answer waits to be read: that relationship waits for the next run.</summary>
    private async Task<IReadOnlyList<NudgeCase>> WithoutMovingAsync(
        IReadOnlyList<NudgeCase> cases, NudgeDigest digest, CancellationToken cancellation)
    {
        var named = digest.Asks.Select(ask => ask.RelationshipId).Concat(digest.Sessions.Select(session => session.RelationshipId)).ToHashSet();
        var looked = new List<NudgeCase>(cases.Count);
        foreach (var each in cases)
        {
            looked.Add(named.Contains(each.Kept.Id) && (await inbox.ReadUnreadAsync(each.Kept.Id, 1, cancellation)).Count > 0
                ? each with { IsMoving = true }
                : each);
        }

        return looked;
    }

    private Task<OnceResult> SendAsync(
        Person person, NudgeDigest digest, string refs, IReadOnlyList<NudgeCase> cases, CancellationToken cancellation) => mails.SendAsync(
        NudgeKey.Of(person.Id, digest.On), person.Id, refs, async token => await writer.WriteAsync(person, digest, cases, token), cancellation);
}

/// <summary>The key under which the ledger knows a digest: <c>nudge/{personId}/{localDate}</c>.</summary>
internal static class NudgeKey
{
    /// <summary>The owner of these keys.</summary>
    public const string Owner = "nudge";

    /// <summary>The key of a person's digest of a day.</summary>
    public static string Of(string personId, DateOnly day) => $"{Owner}/{PrefixOf(personId)}{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>What all keys of a person begin with, after the owner.</summary>
    public static string PrefixOf(string personId) => $"{personId}/";
}
