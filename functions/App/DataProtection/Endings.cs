using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>
/// Which relationships are over and since when, so that looking for what is to be forgotten costs by what is due and not by what there is. What
/// has been seen to is taken off.
/// </summary>
public sealed class Endings(IDocumentStore store) : IStepFollower
{
    /// <summary>Those whose texts are still there.</summary>
    public const string Texts = "texts";

    /// <summary>Those whose orchestration the backend still remembers.</summary>
    public const string Histories = "histories";

    internal static readonly Collection<Ending> Collection = new("endings", StoreContainer.Due)
    {
        Compared = ["endedAt"],
        Personal = new NoPersonalData("Ids of relationships."),
    };

    public async Task FollowAsync(
        RelationshipState? before, RelationshipState after, DateTimeOffset at, CancellationToken cancellation = default)
    {
        if (after.IsOver && before is not { IsOver: true })
        {
            var ending = new Ending(after.Id, after.EndedAt ?? at);
            await store.CreateAsync(Collection, Texts, after.Id, ending, cancellation);
            await store.CreateAsync(Collection, Histories, after.Id, ending, cancellation);
        }
    }

    /// <summary>Relationships that ended before a moment and were not seen to.</summary>
    public async Task<IReadOnlyList<Ending>> BeforeAsync(
        string what, DateTimeOffset before, int max, CancellationToken cancellation = default)
    {
        var page = await store.QueryAsync(Collection, what, [Condition.Before("endedAt", before)], max, null, cancellation);
        return [.. page.Items.Select(item => item.Value)];
    }

    /// <summary>Notes that one was seen to.</summary>
    public Task DoneAsync(string what, string relationshipId, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, what, relationshipId, cancellation);
}
