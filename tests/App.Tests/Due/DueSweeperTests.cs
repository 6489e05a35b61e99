using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.Due;

public sealed class DueSweeperTests
{
    [Fact]
    public void Given_the_whole_app_then_one_timer_fires()
    {
        var timers = typeof(MentoringServices).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Any(parameter => parameter.GetCustomAttribute<TimerTriggerAttribute>() is not null));

        Assert.Equal(nameof(DueSweeper), Assert.Single(timers).DeclaringType!.Name);
    }

    [Fact]
    public async Task Given_a_duty_that_fails_when_time_passes_then_its_pauses_grow_the_others_go_on_and_operators_see_it_until_it_is_well()
    {
        var (ill, well) = (new Chore("ill") { Fails = true }, new Chore("well"));
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<IDuty>(ill).AddSingleton<IDuty>(well));
        await app.AdvanceAsync(TimeSpan.FromHours(6));

        // At once, then after 10, 20 and 40 minutes, then each hour.
        Assert.InRange(ill.Runs, 7, 9);
        Assert.InRange(well.Runs, 6, 7);
        var stuck = Assert.Single(await StuckAsync(app));
        Assert.Equal(("duty", "ill", nameof(IOException)), ((string)stuck!["kind"]!, (string)stuck["key"]!, (string)stuck["trouble"]!));
        Assert.Equal(ill.Runs, (int)stuck["attempts"]!);

        ill.Fails = false;
        await app.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Empty(await StuckAsync(app));
    }

    [Fact]
    public async Task Given_a_kind_whose_handler_fails_as_a_whole_then_other_kinds_are_looked_after_in_the_same_run()
    {
        var well = new Chore("well");
        await using var app = await TestApp.StartAsync(builder => Only(builder, new WishTaker { Fails = true }).AddSingleton<IDuty>(well));
        await AddWishesAsync(app, 3);
        await app.AdvanceAsync(TimeSpan.FromHours(2));

        Assert.InRange(well.Runs, 2, 3);
        Assert.Equal(3, (await StuckAsync(app)).Count(entry => (string)entry!["kind"]! == DirectoryWish.Kind));
    }

    [Fact]
    public async Task Given_more_that_is_due_than_one_page_holds_then_one_run_looks_after_all_of_every_kind()
    {
        var taker = new WishTaker();
        await using var app = await TestApp.StartAsync(builder => Only(builder, taker));
        await AddWishesAsync(app, 450);
        await Given.ProgramAsync(app);
        var duties = await app.DueAsync<DutyEntry>();
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(450, taker.Seen.Distinct().Count());
        Assert.Equal(450, taker.Seen.Count);
        Assert.All(await app.DueAsync<DutyEntry>(), duty => Assert.True(duty.DueAt > app.Now, $"{duty.Name} of {duties.Count} was left"));
    }

    [Fact]
    public async Task Given_what_nobody_looks_after_then_it_stays_on_the_list_and_operators_see_it()
    {
        await using var app = await TestApp.StartAsync(builder => Only(builder));
        await AddWishesAsync(app, 1);
        await app.AdvanceAsync(TimeSpan.FromHours(1));

        var stuck = Assert.Single(await StuckAsync(app));
        Assert.Equal((DirectoryWish.Kind, "person-0"), ((string)stuck!["kind"]!, (string)stuck["key"]!));
        Assert.Null(stuck["trouble"]);
    }

    [Fact]
    public async Task Given_a_duty_that_waits_for_a_change_when_a_program_is_saved_then_it_is_looked_at_within_minutes()
    {
        var (waiting, other) = (new Chore("waiting", TimeSpan.FromDays(7)), new Chore("other", TimeSpan.FromDays(7)) { FollowsPrograms = false });
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<IDuty>(waiting).AddSingleton<IDuty>(other));
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        await Given.ProgramAsync(app);
        await app.AdvanceAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(2, waiting.Runs);
        Assert.Equal(1, other.Runs);
    }

    [Fact]
    public async Task Given_no_function_key_when_asked_what_is_stuck_then_401()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal(401, (int)(await app.Anonymous.GetAsync("api/due")).StatusCode);
    }

    /// <summary>Duties are looked after as ever, everything else by these only.</summary>
    private static IServiceCollection Only(IHostApplicationBuilder builder, params IDueHandler[] handlers)
    {
        builder.Services.RemoveAll<IDueHandler>().AddSingleton<IDueHandler, DutyHandler>();
        foreach (var handler in handlers)
        {
            builder.Services.AddSingleton(handler);
        }

        return builder.Services;
    }

    private static async Task AddWishesAsync(TestApp app, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await app.Get<DueList>().AddAsync(new DirectoryWish($"person-{number}") { DueAt = app.Now });
        }
    }

    private static async Task<JsonArray> StuckAsync(TestApp app) => (await app.Http.GetFromJsonAsync<JsonNode>("api/due"))!["items"]!.AsArray();

    private sealed class Chore(string name, TimeSpan? pause = null) : IDuty
    {
        public string Name => name;

        public bool FollowsPrograms { get; init; } = true;

        public bool Fails { get; set; }

        public int Runs { get; private set; }

        public Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation)
        {
            Runs++;
            return Fails ? throw new IOException("away") : Task.FromResult(TestApp.Start + ((pause ?? TimeSpan.FromHours(1)) * Runs));
        }
    }

    private sealed class WishTaker : IDueHandler
    {
        public bool Fails { get; init; }

        public List<string> Seen { get; } = [];

        public string Kind => DirectoryWish.Kind;

        public Type EntryType => typeof(DirectoryWish);

        public Task HandleAsync(DurableTaskClient client, IReadOnlyList<DueEntry> due, CancellationToken cancellation)
        {
            if (Fails)
            {
                throw new IOException("away");
            }

            Seen.AddRange(due.Select(entry => entry.Key()));
            return Task.CompletedTask;
        }
    }
}
