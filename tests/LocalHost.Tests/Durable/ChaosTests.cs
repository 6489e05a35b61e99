using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>
/// The shape that the runtime is built for: an inbox that is written first, a bell that may be lost, doubled or late,
/// a generation that takes first and waits last. Processes die at random; a sweeper rings again.
/// </summary>
public sealed class ChaosTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Given_random_crashes_and_faults_Then_every_signal_is_carried_out_and_no_instance_is_stuck(int seed)
    {
        using var folder = new TempFolder();
        var world = new World();
        var random = new Random(seed);
        for (var round = 0; round < 12; round++)
        {
            var host = await StartAsync(folder, world, new RandomFaults(random.Next()));
            try
            {
                await LiveAsync(host, world, random, round);
            }
            catch (Exception) when (host.Control.Aborted.IsCompleted || world.Dying)
            {
                await host.Control.Aborted;
            }

            world.Dying = false;
            await host.DisposeAsync();
        }

        await using var last = await StartAsync(folder, world, new RandomFaults(0, calm: true));
        await last.Clock.AdvanceAsync(TimeSpan.FromDays(2));

        Assert.NotEmpty(world.Written);
        Assert.Equal(world.Written.Order(), world.CarriedOut.Distinct().Order());
    }

    private static async Task LiveAsync(TestHost host, World world, Random random, int round)
    {
        for (var i = 0; i < 40; i++)
        {
            var id = $"rel-{random.Next(8)}";
            world.Write(id, $"{id}/{round}/{i}");
            if (await host.Client.GetInstanceAsync(id) is null)
            {
                await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.Relationship), id, new StartOrchestrationOptions(id));
            }

            await host.Client.RaiseEventAsync(id, "signal");
            if (i % 10 == 9)
            {
                await host.Clock.AdvanceAsync(TimeSpan.FromHours(5));
            }
        }

        await host.Control.WaitUntilQuietAsync();
    }

    private static Task<TestHost> StartAsync(TempFolder folder, World world, RandomFaults faults) => TestHost.StartAsync(
        folder,
        builder => builder.Services.AddSingleton(world).AddSingleton<IFaults>(faults.Over(world)),
        typeof(Functions));

    /// <summary>What outlives a crash: the inboxes and the effects.</summary>
    internal sealed class World
    {
        private readonly ConcurrentDictionary<string, string> _written = new();
        private readonly ConcurrentDictionary<string, bool> _read = new();
        private readonly ConcurrentQueue<string> _carriedOut = new();

        public volatile bool Dying;

        public IEnumerable<string> Written => _written.Keys;

        public IEnumerable<string> CarriedOut => _carriedOut;

        public IEnumerable<string> Waiting => _written.Where(signal => !_read.ContainsKey(signal.Key)).Select(signal => signal.Value).Distinct();

        public void Write(string instance, string signal) => _written[signal] = instance;

        public string[] Unread(string instance) =>
            [.. _written.Where(signal => signal.Value == instance && !_read.ContainsKey(signal.Key)).Select(signal => signal.Key)];

        public void CarryOut(string[] signals)
        {
            foreach (var signal in signals)
            {
                _carriedOut.Enqueue(signal);
                _read[signal] = true;
            }
        }
    }

    internal sealed class RandomFaults(int seed, bool calm = false) : IFaults
    {
        private readonly Random _random = new(seed);
        private World? _world;

        public RandomFaults Over(World world)
        {
            _world = world;
            return this;
        }

        public InjectedFault At(FaultPoint point, string instanceId, string name)
        {
            int dice;
            lock (_random)
            {
                dice = calm ? 100 : _random.Next(300);
            }

            if (dice == 0)
            {
                _world!.Dying = true;
                return InjectedFault.Crash;
            }

            return point switch
            {
                FaultPoint.RaiseEvent => dice < 40 ? InjectedFault.Drop : dice < 80 ? InjectedFault.Duplicate : InjectedFault.None,
                FaultPoint.Deliver => dice < 60 ? InjectedFault.Reorder : InjectedFault.None,
                FaultPoint.AfterActivity => dice < 30 ? InjectedFault.Repeat : InjectedFault.None,
                _ => InjectedFault.None,
            };
        }
    }

    internal sealed class Functions(World world)
    {
        [Function(nameof(Relationship))]
        public static async Task Relationship([OrchestrationTrigger] TaskOrchestrationContext context, string id)
        {
            var signals = await context.CallActivityAsync<string[]>(nameof(Take), id);
            await context.CallActivityAsync(nameof(CarryOut), signals);
            using var cancellation = new CancellationTokenSource();
            var bell = context.WaitForExternalEvent<object?>("signal", cancellation.Token);
            await Task.WhenAny(bell, context.CreateTimer(TimeSpan.FromHours(20), cancellation.Token));
            cancellation.Cancel();
            context.ContinueAsNew(id, preserveUnprocessedEvents: false);
        }

        [Function(nameof(Take))]
        public string[] Take([ActivityTrigger] string id) => world.Unread(id);

        [Function(nameof(CarryOut))]
        public void CarryOut([ActivityTrigger] string[] signals) => world.CarryOut(signals);

        [Function(nameof(Sweep))]
        public async Task Sweep([TimerTrigger("0 0 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client)
        {
            Assert.NotNull(timer);
            foreach (var id in world.Waiting)
            {
                if (await client.GetInstanceAsync(id) is null)
                {
                    await client.ScheduleNewOrchestrationInstanceAsync(nameof(Relationship), id, new StartOrchestrationOptions(id));
                }

                await client.RaiseEventAsync(id, "signal");
            }
        }
    }
}
