using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Calendar.Graph;
using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Choice.Inviting;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Digests;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Matching.Blocking;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Stories;
using ServerlessMentoring.App.Subscriptions;

namespace ServerlessMentoring.App;

/// <summary>
/// All collections. What containers and indexes are made from, and what exports and erases people, follows from how each is declared.
/// </summary>
public static class StoreLayout
{
    /// <summary>In the order in which an export shows what they have.</summary>
    public static IReadOnlyList<Collection> All { get; } =
    [
        DueList.Collection,
        Leads.Collection,
        Wishes.Collection,
        RequestStore.Books,
        RequestStore.Refs,
        InvitationStore.Collection,
        SubscriptionStore.Collection,
        DeliveryStore.Deliveries,
        StoriesStore.Collection,
        BlockedPairs.Collection,
        RoundStore.Rounds,
        RoundStore.Parts,
        PersonStore.Collection,
        PersonStore.Mails,
        PersonStore.Traces,
        ProgramStore.Programs,
        ProgramStore.Versions,
        EnrollmentStore.Collection,
        RelationshipProjection.States,
        RelationshipProjection.Rows,
        RelationshipProjection.Steps,
        RelationshipProjection.Memberships,
        Places.Collection,
        Seats.Collection,
        AgendaStore.Collection,
        SessionDetails.Collection,
        CalendarEntries.Collection,
        NotebookStore.Collection,
        NotebookTallies.Collection,
        ConfidentialNotes.Collection,
        MailTroubles.Collection,
        WeekFiguresStore.Collection,
        RematchList.Collection,
        DeadLetterStore.Collection,
        ReceiptStore.Collection,
        Endings.Collection,
        ForgottenPeople.Collection,
    ];

    /// <summary>What can be due.</summary>
    public static IReadOnlyList<DueKind> DueKinds { get; } =
    [
        DueKind.Of<DueDelivery>(),
        DueKind.Of<DutyEntry>(),
        DueKind.Of<DutyRoll>(),
        DueKind.Of<DirectoryWish>(),
        DueKind.Of<ErasureTask>(),
        DueKind.Of<Leaver>(),
        DueKind.Of<PersonNudges>(),
        DueKind.Of<RequestDue>(),
        DueKind.Of<UnfinishedWork>(),
        DueKind.Of<WaitingEvent>(),
    ];

    /// <summary>
    /// The index paths of a container, in Cosmos DB's notation: the partition, which queries name, and what its collections compare.
    /// The id is always indexed; everything else needs no index.
    /// </summary>
    public static IReadOnlyList<string> IndexPathsOf(StoreContainer container) =>
    [
        "/partition/?",
        .. All.Where(collection => collection.Container == container)
            .SelectMany(collection => collection.Compared)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(property => $"/value/{property.Replace("[]", "/[]", StringComparison.Ordinal)}/?"),
    ];
}
