using System.Text.Json;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.DataProtection;

public sealed class ErasureTests
{
    private const string Path = "/api/people/" + RichLife.Person;

    [Fact]
    public async Task Given_a_rich_life_when_the_person_is_erased_then_an_hour_later_nothing_is_left_of_them_in_any_room()
    {
        await using var app = await TestApp.StartAsync();
        var life = await RichLife.LiveAsync(app);
        Assert.All(RichLife.Traces, trace => Assert.True(RawStore.Find(app, trace).Count > 0, $"The test leaves no {trace} to find."));
        var link = await Link.ToMeAsync(app, RichLife.Person);

        (await Calls.SendAsync(app.Http, HttpMethod.Delete, Path, null)).Is(202);
        await app.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.All(RichLife.Traces, trace => Assert.Empty(RawStore.Find(app, trace)));
        (await Calls.GetAsync(app.Http, Path)).Is(404);
        (await Calls.GetAsync(app.Http, Path + "/export")).Is(404);
        (await Calls.GetAsync(app.Anonymous, link)).Is(404);
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, Path, null)).Is(204);

        // The others are all there, and the group goes on with its counts.
        Assert.NotEmpty(RawStore.Find(app, RichLife.Neighbour));
        Assert.Equal((Phase.Ended, OutcomeReason.PersonLeft), (await Given.StateAsync(app, life.PairId)) is var pair ? (pair.Phase, pair.OutcomeReason) : default);
        var group = await Given.StateAsync(app, life.GroupId);
        Assert.False(group.IsOver);
        Assert.Equal(5, group.Members.Count);
        Assert.StartsWith("erased-", Assert.Single(group.Members, member => !member.IsActive).Id, StringComparison.Ordinal);
        (await Calls.GetAsync(app.Http, $"/api/relationships/{life.PairId}")).Is(200);
        (await Calls.GetAsync(app.Http, $"/api/relationships/{life.PairId}/timeline")).Is(200);
        (await Calls.GetAsync(app.Http, "/api/programs/circle/relationships")).Is(200);
        (await Calls.GetAsync(app.Http, "/api/programs/buddies/enrollments")).Is(200);

        // And it lives on to its end.
        await app.AdvanceDaysAsync(60);
        Assert.All(RichLife.Traces, trace => Assert.Empty(RawStore.Find(app, trace)));
    }
}
