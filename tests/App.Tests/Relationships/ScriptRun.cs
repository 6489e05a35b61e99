using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>Plays the <see cref="Script"/> against mishaps, with a new process on the same folder whenever one dies.</summary>
internal static class ScriptRun
{
    public static async Task<string> PlayAsync(
        IFaults? mishaps = null, Action<IHostApplicationBuilder>? configure = null, Func<int, Decider>? deciderOfLife = null)
    {
        var folder = Directory.CreateTempSubdirectory("mentoring-").FullName;
        var life = 0;
        var app = await StartAsync();
        try
        {
            foreach (var (hour, act) in Script.Acts)
            {
                var at = TestApp.Start.AddHours(hour);
                while (!await TryAsync(app, at, act))
                {
                    await app.DisposeAsync();
                    life++;
                    app = await StartAsync();
                }
            }

            Assert.Equal(OrchestrationRuntimeStatus.Completed, (await app.Durable.GetInstanceAsync(Script.RelationshipId, false))!.RuntimeStatus);
            return await Portrait.OfAsync(app, Script.RelationshipId);
        }
        finally
        {
            await app.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }

        Task<TestApp> StartAsync() => TestApp.StartAsync(
            builder =>
            {
                if (mishaps is not null)
                {
                    builder.Services.AddSingleton(mishaps);
                }

                if (deciderOfLife is not null)
                {
                    builder.Services.AddSingleton(deciderOfLife(life));
                }

                configure?.Invoke(builder);
            },
            folder);
    }

    /// <summary>Walks to the hour, acts, and waits until all is quiet; false when the process died on the way.</summary>
    private static async Task<bool> TryAsync(TestApp app, DateTimeOffset at, Func<TestApp, Task> act)
    {
        try
        {
            await app.Get<ClockWalk>().AdvanceToAsync(at);
            await act(app);
            await app.QuietAsync();
            return true;
        }
        catch (Exception) when (IsDead(app))
        {
            return false;
        }
    }

    /// <summary>Whoever was using the process may hear of its death a moment before the death is complete.</summary>
    private static bool IsDead(TestApp app) => app.Control.Aborted.Wait(TimeSpan.FromSeconds(5));
}
