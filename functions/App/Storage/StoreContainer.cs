namespace ServerlessMentoring.App.Storage;

/// <summary>
/// The containers of Cosmos DB: collections that are read by the same key and live as long. Within one a partition is that of a collection,
/// so that a list costs by its own documents, whatever lies beside it.
/// </summary>
public enum StoreContainer
{
    /// <summary>What a relationship is and what was written in it, by relationship.</summary>
    Relationships,

    /// <summary>What belongs to a person wherever they are, by person.</summary>
    People,

    /// <summary>Programs, and what an owner lists of one, by program.</summary>
    Programs,

    /// <summary>What people who choose wish and ask for, by program and by who was asked.</summary>
    Choice,

    /// <summary>Rounds by program and their parts by round: large, written in gusts, and away from what people wait for.</summary>
    Matching,

    /// <summary>What HR sent, by source: receipts, which expire, and what could not be applied.</summary>
    Intake,

    /// <summary>What was sent to other systems, by receiver; expires.</summary>
    Deliveries,

    /// <summary>What waits for its time, in few partitions that are asked for what is due.</summary>
    Due,
}
