using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Calendar.Graph;
using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Choice.Inviting;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Digests;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Enrollment.Webhooks;
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

/// <summary>All collections. What containers and indexes are made from follows from how each is declared.</summary>
public static class StoreLayout
{
    public static IReadOnlyList<Collection> All { get; } =
    [
        RelationshipProjection.States,
        RelationshipProjection.Steps,
        RelationshipProjection.Rows,
        RelationshipProjection.Memberships,
        Places.Collection,
        Seats.Collection,
        SessionDetails.Collection,
        AgendaStore.Collection,
        CalendarEntries.Collection,
        NotebookStore.Collection,
        NotebookTallies.Collection,
        ConfidentialNotes.Collection,
        MailTroubles.Collection,
        PersonStore.Collection,
        PersonStore.Mails,
        PersonStore.Traces,
        Leads.Collection,
        ForgottenPeople.Collection,
        ProgramStore.Programs,
        ProgramStore.Versions,
        EnrollmentStore.Collection,
        RematchList.Collection,
        WeekFiguresStore.Collection,
        StoriesStore.Collection,
        Wishes.Collection,
        RequestStore.Books,
        RequestStore.Refs,
        InvitationStore.Collection,
        BlockedPairs.Collection,
        RoundStore.Rounds,
        RoundStore.Parts,
        ReceiptStore.Collection,
        DeadLetterStore.Collection,
        SubscriptionStore.Collection,
        DeliveryStore.Deliveries,
        DeliveryStore.Due,
        DirectoryWishes.Collection,
        Endings.Collection,
        Erasures.Collection,
        Leavers.Collection,
        NudgeIndex.Collection,
        RequestStore.Dues,
        WaitingEvents.Collection,
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
