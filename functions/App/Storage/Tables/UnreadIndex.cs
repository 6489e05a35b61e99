using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>
/// Which relationships have unread entries, by time, so that looking for those left lying costs by what lies there and not by what there is.
/// A row is written before its entry and deleted after it was read: a crash leaves a row without an entry, never an entry without a row.
/// </summary>
internal sealed class UnreadIndex(ITable table)
{
    // A partition takes 2,000 writes a second. To change the number, let the old ones be read until they are empty.
    private const int Partitions = 8;

    private const string Relationship = "relationship";
    private const string Order = "order";

    /// <summary>Writes a row for an entry that is about to be written.</summary>
    public Task AddAsync(string relationshipId, string order, CancellationToken cancellation) => table.WriteAsync(
        PartitionOf(relationshipId),
        [new TableChange.Insert(RowOf(relationshipId, order), TableRow.Properties((Relationship, relationshipId), (Order, order)))],
        cancellation);

    /// <summary>Deletes the rows of entries of a relationship; those that are gone stay gone.</summary>
    public async Task RemoveAsync(string relationshipId, IReadOnlyList<string> orders, CancellationToken cancellation)
    {
        var partition = PartitionOf(relationshipId);
        TableChange[] changes = [.. orders.Select(order => new TableChange.Delete(RowOf(relationshipId, order)))];
        if (changes.Length == 0 || await table.WriteAsync(partition, changes, cancellation))
        {
            return;
        }

        foreach (var change in changes)
        {
            await table.WriteAsync(partition, [change], cancellation);
        }
    }

    /// <summary>The rows from before a moment, oldest first in each partition.</summary>
    public async IAsyncEnumerable<(string RelationshipId, string Order)> BeforeAsync(
        DateTimeOffset moment, int atATime, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 0; number < Partitions; number++)
        {
            var range = new TableRange(NameOf(number), "", InboxOrder.At(moment));
            await foreach (var row in table.ListAsync(range, atATime, cancellation))
            {
                yield return (row[Relationship]!, row[Order]!);
            }
        }
    }

    private static string PartitionOf(string relationshipId) =>
        NameOf(SHA256.HashData(Encoding.UTF8.GetBytes(relationshipId))[0] % Partitions);

    private static string NameOf(int number) => number.ToString("D2", CultureInfo.InvariantCulture);

    private static string RowOf(string relationshipId, string order) => $"{order}!{KeyText.Of(relationshipId)}";
}
