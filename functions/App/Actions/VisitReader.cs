using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions;

/// <summary>Opens links: genuine, of somebody we know, not revoked, not expired, about something that is there.</summary>
public sealed class VisitReader(
    LinkKeys keys,
    LinkAddresses addresses,
    PersonLinks links,
    PersonStore people,
    RelationshipProjection relationships,
    ProgramStore programs,
    IInbox inbox,
    ChoiceVisits choices,
    TimeProvider clock)
{
    /// <summary>Opens a link, or says why not.</summary>
    /// <param name="token">The token from the address.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<(Visit? Visit, Reply? Refusal)> OpenAsync(string token, CancellationToken cancellation = default)
    {
        var claims = LinkTokens.Verify(token, keys).Claims;
        if (claims?.PersonId is null || await people.GetAsync(claims.PersonId, cancellation) is not { } person)
        {
            return (null, Replies.NotFound());
        }

        var now = clock.GetUtcNow();
        var visit = new Visit
        {
            Claims = claims,
            Path = PathOf(claims, token),
            Person = person,
            Now = now,
            MeUrl = claims.IsFromOwnPage && !claims.IsExpired(now) ? links.Me(person, claims.ExpiresAt) : null,
        };
        if (claims.RelationshipId is { } guid)
        {
            if (await relationships.GetAsync(RelationshipId.From(guid), cancellation) is not { } relationship
                || relationship.State.Member(person.Id) is null)
            {
                return (null, Replies.NotFound());
            }

            visit = await AboutAsync(visit, relationship, cancellation);
        }
        else
        {
            visit = visit with { UsualLanguage = await UsualLanguageAsync(person, cancellation) };
        }

        if (claims.Subject is { } subject)
        {
            if (await choices.AboutAsync(visit, subject, cancellation) is not { } about)
            {
                return (null, Replies.NotFound());
            }

            visit = about;
        }

        return claims.Epoch < person.LinkEpoch || person.Employment.HasLeft ? (null, Replies.Gone(visit, GoneReason.Revoked))
            : claims.IsExpired(now) ? (null, Replies.Gone(visit, GoneReason.Expired))
            : (visit, null);
    }

    /// <summary>The same visit, looking at one of the person's relationships.</summary>
    public async Task<Visit> AboutAsync(Visit visit, RelationshipDocument relationship, CancellationToken cancellation = default)
    {
        var state = relationship.State;
        var entries = await inbox.ListAsync(state.Id, cancellation);
        return visit with
        {
            Relationship = relationship,
            Program = await programs.GetVersionAsync(state.ProgramId, state.ProgramVersion, cancellation),
            People = await people.GetAsync(state.Members.Select(member => member.Id), cancellation),
            Sent = [.. entries.Where(entry => entry.Signal.PersonId == visit.Person.Id)],
        };
    }

    // Asked only for whoever neither chose a language nor has one from HR: the others are addressed in theirs anyway.
    private async Task<string?> UsualLanguageAsync(Person person, CancellationToken cancellation)
    {
        if (Languages.OwnOf(person) is not null)
        {
            return null;
        }

        return await relationships.OfPersonAsync(person.Id, cancellation) is [var first, ..]
            ? (await programs.GetAsync(first.ProgramId, cancellation))?.Document.Language
            : null;
    }

    // The path as people's browsers see it, below whatever the base address says.
    private string PathOf(LinkClaims claims, string token) => addresses.PathOf(claims.Purpose switch
    {
        LinkPurpose.Me => $"me/{token}",
        LinkPurpose.Unsubscribe => $"unsubscribe/{token}",
        _ => $"act/{token}",
    });
}
