using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>What tests of relationships start from.</summary>
internal static class Given
{
    public const string ProgramId = "buddies";

    /// <summary>A program made from the onboarding template.</summary>
    public static async Task ProgramAsync(TestApp app, Func<ProgramDocument, ProgramDocument>? change = null)
    {
        var template = ProgramTemplates.All.Single(t => t.Kind == ProgramKind.Onboarding);
        var document = template with
        {
            Id = ProgramId,
            Name = "Buddies",
            Status = ProgramStatus.Open,
            Owners = ["owner@example.com"],
        };
        await app.Get<ProgramStore>().CreateAsync(change?.Invoke(document) ?? document);
    }

    public static Task PersonAsync(TestApp app, string id, string zone = "Europe/Berlin", int capacity = 1) =>
        app.Get<PersonStore>().UpdateAsync(id, _ => new Person
        {
            Id = id,
            Profile = new PersonProfile { Email = $"{id}@example.com", DisplayName = id, TimeZone = zone, Capacity = capacity },
        });

    /// <summary>A pair, started and quiet.</summary>
    public static async Task<string> PairAsync(TestApp app, string mentor = "mentor", string mentee = "mentee", string request = "one")
    {
        if (await app.Get<ProgramStore>().GetAsync(ProgramId) is null)
        {
            await ProgramAsync(app);
        }

        await PersonAsync(app, mentor);
        await PersonAsync(app, mentee);
        var answer = await app.Get<RelationshipStarter>().StartAsync(
            app.Durable, new StartRequest(ProgramId, [mentor], [mentee], [Remark.Verbatim("Both like tests.")], request));
        Assert.Equal(StartOutcome.Started, answer.Outcome);
        await app.QuietAsync();
        return answer.RelationshipId!;
    }

    public static async Task<RelationshipState> StateAsync(TestApp app, string id) =>
        (await app.Get<RelationshipProjection>().GetAsync(id))!.State;
}
