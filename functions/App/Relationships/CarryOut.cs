using ServerlessMentoring.App.Effects;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// The second activity of a generation: does the step's effects through the ledger, saves the projection, marks the signals read.
/// It may run again at any point after a crash: effects are done once by their keys, saving and marking are the same when repeated.
/// In that order, because a signal that is marked read before its step is saved would be lost.
/// </summary>
public sealed class CarryOut(
    EffectRunner effects, IEnumerable<IStepFollower> followers, RelationshipProjection projection, IInbox inbox, RelationshipMetrics metrics)
{
    /// <summary>Carries out a step. With nothing to do it writes nothing.</summary>
    /// <returns>The state as saved, and when to wake up.</returns>
    [Function(nameof(CarryOut))]
    public async Task<CarriedOut> Run([ActivityTrigger] RelationshipStep step, CancellationToken cancellation)
    {
        var decision = step.Decision;
        var id = decision.State.Id;
        var grows = decision.State.Step != step.From;
        if (grows)
        {
            var saved = await projection.GetAsync(id, cancellation);
            if (saved is not null && saved.State.Step > decision.State.Step)
            {
                // A straggler: another run of this instance has gone on. What it saved stands.
                return new CarriedOut(saved.State, saved.WakeAt);
            }

            using var span = StepSpan.Begin(step, saved?.Trace);

            // First, because a time that was held for a booking is held for an hour only, and the effects may wait out a longer outage. And before
            // saving: a step that is repeated after a crash compares with what is saved, and must still find the difference.
            foreach (var follower in followers)
            {
                await follower.FollowAsync(saved?.State, decision.State, step.DecidedAt, cancellation);
            }

            for (var ordinal = 0; ordinal < decision.Effects.Count; ordinal++)
            {
                await effects.RunAsync($"{id}/{decision.State.Step:D6}/{ordinal:D3}", decision.Effects[ordinal], decision.State, cancellation);
            }

            await projection.SaveAsync(saved, step, cancellation);
            metrics.StepSaved(saved?.State, decision.State);
        }

        if (decision.Results.Count > 0)
        {
            await inbox.MarkReadAsync(id, decision.State.Step, decision.Results, cancellation);
        }

        return new CarriedOut(decision.State, decision.WakeAt);
    }
}

/// <summary>
/// Keeps something up to date with relationships: agendas, what people owe, what others want to hear of. Followers come in the order in which
/// they are registered, and know nothing of each other.
/// </summary>
public interface IStepFollower
{
    /// <summary>
    /// Does what follows from a step. It is called before the step is saved: after a crash between the two the step is repeated, still knows
    /// what it changed, and calls again. So doing it again must change nothing. It is not called for what a step leaves as it was.
    /// </summary>
    /// <param name="before">The state before the step; null when there was none.</param>
    /// <param name="after">The state that the step leads to.</param>
    /// <param name="at">When the step was decided; UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="Exception">A fault; the whole step is tried again.</exception>
    Task FollowAsync(RelationshipState? before, RelationshipState after, DateTimeOffset at, CancellationToken cancellation = default);
}
