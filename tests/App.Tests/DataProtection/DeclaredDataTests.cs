using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Storage;
using ServerlessMentoring.Core.DataProtection;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.DataProtection;

/// <summary>What collections declare of the people in their documents, and what becomes of it.</summary>
public sealed class DeclaredDataTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    // What a property is called in which there are ids of people.
    private static readonly string[] OfPeople = ["person", "people", "mentor", "mentee", "createdBy", "owner", "manager", "report"];

    private readonly StoreHost _host = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IDocumentStore Store => _host.Get<IDocumentStore>();

    public void Dispose() => _host.Dispose();

    private static IEnumerable<(string Name, PersonalData Personal, Type Type)> Declared =>
    [
        .. StoreLayout.All.Select(collection => (collection.Name, collection.Personal, collection.GetType().GetGenericArguments().Single())),
        .. StoreLayout.DueKinds.Select(kind => (kind.Name, kind.Personal, kind.Type)),
    ];

    [Fact]
    public void Every_collection_and_kind_of_due_entry_says_whose_its_documents_are_or_why_nobodys() => Assert.All(Declared, each =>
    {
        Assert.True(each.Personal is not null, $"{each.Name} says nothing of people.");
        Assert.True(each.Personal is not NoPersonalData { Why: var why } || why.EndsWith('.'), $"{each.Name} does not say why it has nobody.");
    });

    [Fact]
    public void Who_says_that_there_is_nobody_has_no_property_that_is_called_like_people()
    {
        var called = from each in Declared
                     where each.Personal is NoPersonalData
                     from property in AppJson.Options.GetTypeInfo(each.Type).Properties
                     where OfPeople.Any(word => property.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
                     select $"{each.Name}.{property.Name}";

        // Whom an erasure is about stands there until it is done.
        Assert.Equal(["erasure.personId"], called);
    }

    [Fact]
    public void An_export_has_a_part_for_whatever_is_declared_and_none_twice()
    {
        string[] parts =
        [
            "mails", "leads", "wishes", "choices", "outboundEvents", "stories", "blockedPairs", "matchingRounds", "person", "enrollments",
            "relationships", "places", "seats", "agenda", "notebook", "words", "undelivered", "rematch", "hrEvents", "directoryWish", "retention", "nudges", "sent",
        ];
        Assert.Equal(parts, _host.Get<IEnumerable<IPersonalData>>().Select(room => room.Name));
    }

    [Fact]
    public async Task Given_an_erasure_twice_then_theirs_is_gone_others_no_longer_name_them_and_the_rest_is_not_touched()
    {
        await WishAsync("ann", "bob", "cem");
        await WishAsync("dan", "bob", "ann", "cem");
        await WishAsync("eve", "bob");
        var before = await Store.GetAsync(Wishes.Collection, "buddies", "eve:Mentee", Cancellation);

        await Room("wishes").EraseAsync(ErasureOf("ann"), Cancellation);
        await Room("wishes").EraseAsync(ErasureOf("ann"), Cancellation);

        var left = await Store.QueryAsync(Wishes.Collection, "buddies", [], cancellation: Cancellation);
        Assert.Equal(["dan", "eve"], left.Items.Select(item => item.Value.PersonId));
        Assert.Equal(["bob", "cem"], left.Items[0].Value.Wishes);
        Assert.Equal(before!.ETag, left.Items[1].ETag);
    }

    [Fact]
    public async Task Given_a_crash_before_the_old_id_was_gone_when_it_goes_on_then_one_document_is_left_that_is_nobodys()
    {
        await EnrollAsync("ann", EnrollmentStatus.Enrolled);
        await EnrollAsync("bob", EnrollmentStatus.Enrolled);
        await EnrollAsync("erased-1", EnrollmentStatus.Withdrawn);

        await Room("enrollments").EraseAsync(ErasureOf("ann"), Cancellation);

        var left = await Store.QueryAsync(EnrollmentStore.Collection, "buddies", [], cancellation: Cancellation);
        Assert.Equal(
            [("bob", EnrollmentStatus.Enrolled), ("erased-1", EnrollmentStatus.Withdrawn)], left.Items.Select(item => (item.Value.PersonId, item.Value.Status)));
    }

    [Fact]
    public async Task Given_documents_that_have_a_time_then_an_export_shows_the_persons_own_by_time_and_no_others()
    {
        await Store.UpsertAsync(
            RelationshipProjection.Memberships, "ann", "rel-1", new Membership("rel-1", "buddies", MemberRole.Mentee, false), Cancellation);
        foreach (var (id, person, hour) in new[] { ("a", "ann", 2), ("b", "bob", 0), ("c", "ann", 1) })
        {
            await Store.UpsertAsync(
                MailTroubles.Collection, "rel-1", id, new MailTrouble(id, null, person, "bounced", "full", Noon.AddHours(hour)), Cancellation);
        }

        var shown = await Room("undelivered").ExportAsync("ann", Cancellation);

        Assert.Equal(["c", "a"], shown!.AsArray().Select(each => each!["id"]!.GetValue<string>()));
        Assert.Null(await Room("undelivered").ExportAsync("eve", Cancellation));
    }

    private static Erasure ErasureOf(string personId) => new(personId, "erased-1", ["rel-1"], ["buddies"]) { Names = new Redaction([personId], []) };

    private IPersonalData Room(string name) => _host.Get<IEnumerable<IPersonalData>>().Single(room => room.Name == name);

    private Task WishAsync(string personId, params string[] wishes) =>
        _host.Get<Wishes>().SetAsync("buddies", personId, MemberRole.Mentee, wishes, Cancellation);

    private Task EnrollAsync(string personId, EnrollmentStatus status) => Store.UpsertAsync(
        EnrollmentStore.Collection,
        "buddies",
        $"{personId}:Mentee",
        new ProgramEnrollment("buddies", personId, MemberRole.Mentee, status, 1, Noon),
        Cancellation);
}
