using System.Text.Json;
using ServerlessMentoring.App.Calendar;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.App.Effects;

/// <summary>
/// Does what a step wants done outside, each effect once by its key in the ledger: claim, do, mark done. The ledger also has a print of the
/// effect, so that a key alone never stands for an effect that was not done. After a crash between claim and mark
/// the effect is done again with the same operation id: rather once too many than never.
/// </summary>
public sealed class EffectRunner(
    ILedger ledger,
    RelationshipMails mails,
    OwnerMails ownerMails,
    ICalendar calendar,
    Places places,
    RematchList rematches,
    RelationshipEvents events,
    TimeProvider clock)
{
    /// <summary>Does one effect unless the ledger says that it is done.</summary>
    /// <param name="key">The effect's key, <c>{relationshipId}/{step}/{ordinal}</c>.</param>
    /// <param name="effect">What to do.</param>
    /// <param name="state">The state that the step leads to.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task RunAsync(string key, Effect effect, RelationshipState state, CancellationToken cancellation = default)
    {
        var print = PrintOf(effect);
        var entry = await ClaimAsync(key, effect, print, cancellation);
        if (entry.Detail is { } other && other != print)
        {
            // An orchestration that was lost in the middle of this step had decided on something else here, and its successor on this.
            key = $"{key}/{print}";
            entry = await ClaimAsync(key, effect, print, cancellation);
        }

        if (entry.DoneAt is not null)
        {
            return;
        }

        await DoAsync(key, effect, state, entry.ClaimedAt, cancellation);
        await ledger.MarkDoneAsync(key, clock.GetUtcNow(), cancellation);
    }

    private async Task<LedgerEntry> ClaimAsync(string key, Effect effect, string print, CancellationToken cancellation)
    {
        var claim = new LedgerEntry(key, KindOf(effect), PersonOf(effect), clock.GetUtcNow(), Detail: print);
        return (await ledger.ClaimAsync(claim, cancellation)).Entry;
    }

    /// <summary>Tells effects apart: the same one has the same print.</summary>
    private static string PrintOf(Effect effect) => OperationId.Of(JsonSerializer.Serialize(effect, AppJson.TypeOf<Effect>())).ToString("N");

    private Task DoAsync(string key, Effect effect, RelationshipState state, DateTimeOffset at, CancellationToken cancellation) => effect switch
    {
        SendMail mail => mails.SendAsync(key, mail, state, cancellation),
        TellOwner notice => ownerMails.SendAsync(key, notice, state, cancellation),
        CalendarInvite invite => calendar.InviteAsync(key, invite, state, cancellation),
        CalendarCancel cancel => calendar.CancelAsync(key, cancel, state, cancellation),
        ReleasePlace place => places.ReleaseAsync(place.MentorId, state.Id, cancellation),
        Rematch wish => RematchAsync(new RematchWish(state.ProgramId, wish.PersonId, wish.Role, wish.Why, state.Id, at), cancellation),
        _ => throw new InvalidOperationException($"Nobody knows how to carry out {effect.Kind}."),
    };

    private async Task RematchAsync(RematchWish wish, CancellationToken cancellation)
    {
        await rematches.AddAsync(wish, cancellation);
        await events.UnmatchedAsync(wish, cancellation);
    }

    private static string KindOf(Effect effect) => effect switch
    {
        SendMail mail => $"mail.{EnumWord.Of(mail.Mail)}",
        TellOwner notice => $"owner.{EnumWord.Of(notice.Notice)}",
        _ => effect.Kind,
    };

    private static string? PersonOf(Effect effect) => effect switch
    {
        SendMail mail => mail.PersonId,
        ReleasePlace place => place.MentorId,
        Rematch wish => wish.PersonId,
        _ => null,
    };
}
