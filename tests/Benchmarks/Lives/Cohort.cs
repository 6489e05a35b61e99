using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Benchmarks.Lives;

/// <summary>A program that runs for half a year, and pairs in it.</summary>
internal static class Cohort
{
    /// <summary>With the days before its first session and after its last, 23 weeks of sessions make half a year.</summary>
    public static ProgramDocument Program { get; } = ProgramTemplates.All.Single(template => template.Kind == ProgramKind.Onboarding) with
    {
        Id = "half-a-year",
        Name = "Half a year",
        Status = ProgramStatus.Open,
        Owners = ["owner@example.com"],
        DurationWeeks = 23,
    };

    /// <summary>Makes the program and its people, starts the pairs, and waits until each has made its first step.</summary>
    public static async Task<IReadOnlyList<string>> StartAsync(BenchApp app, int pairs, ProgramDocument? program = null)
    {
        await app.Get<ProgramStore>().CreateAsync(program ?? Program);
        var ids = new List<string>(pairs);
        foreach (var some in Enumerable.Range(0, pairs).Chunk(200))
        {
            ids.AddRange(await Task.WhenAll(some.Select(number => StartPairAsync(app, number))));
        }

        await app.QuietAsync();
        return app.Meter.Steps >= pairs
            ? ids
            : throw new InvalidOperationException($"Only {app.Meter.Steps} of {pairs} pairs made their first step.");
    }

    private static async Task<string> StartPairAsync(BenchApp app, int number)
    {
        await Task.WhenAll(AddPersonAsync(app, $"mentor-{number}"), AddPersonAsync(app, $"mentee-{number}"));
        var request = new StartRequest(Program.Id, [$"mentor-{number}"], [$"mentee-{number}"], [Remark.Verbatim("Both work on the same things.")], "benchmark");
        return (await app.Get<RelationshipStarter>().StartAsync(app.Durable, request)).RelationshipId!;
    }

    private static Task<Person?> AddPersonAsync(BenchApp app, string id) => app.Get<PersonStore>().UpdateAsync(id, _ => new Person
    {
        Id = id,
        Profile = new PersonProfile
        {
            Email = $"{id}@example.com",
            DisplayName = id,
            JobTitle = "Engineer",
            TimeZone = "Europe/Berlin",
            Capacity = 1,
        },
    });
}
