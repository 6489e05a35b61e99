using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.LocalHost.Clock;

namespace ServerlessMentoring.Local.Tour;

/// <summary>
/// Lets the sample company live through its sixteen weeks: the owner, the HR system and the people all act over HTTP, each at their time,
/// while the clock walks on. What is there afterwards came about as it would for real.
/// </summary>
internal sealed class TourGuide(
    IHost host,
    IHostApplicationLifetime lifetime,
    IOptions<MentoringOptions> options,
    TimeProvider clock,
    ClockWalk walk,
    TourDesk desk,
    LinkKeys keys,
    TourProgress progress,
    TextWriter console,
    ILogger<TourGuide> logger) : BackgroundService
{
    /// <summary>How long mail lies before somebody could look at it.</summary>
    private static readonly TimeSpan Stride = TimeSpan.FromHours(4);

    /// <summary>People act on quarters of an hour, so that the clock stops less often.</summary>
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly PriorityQueue<Func<CancellationToken, Task>, (DateTimeOffset At, int Number)> _plan = new();
    private int _planned;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await console.WriteLineAsync("  Preparing sixteen weeks of a sample company …");
            using var client = new TourClient(host, options, clock);
            await LiveAsync(client, stoppingToken);
            progress.Finish();
            await console.WriteLineAsync("  The tour is ready.");
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped before it was ready; the next start begins afresh.
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The tour could not be prepared");
            progress.Fail(exception.Message);
        }
    }

    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private async Task LiveAsync(TourClient client, CancellationToken stopping)
    {
        var begin = clock.GetUtcNow();
        var end = begin.AddDays(TourStories.Days).AddHours(2);
        var mailbox = new TourMailbox(desk.Outbox, keys);
        Plan(begin, client, mailbox);
        while (clock.GetUtcNow() < end)
        {
            var next = clock.GetUtcNow() + Stride;
            if (_plan.TryPeek(out _, out var first) && first.At < next)
            {
                next = first.At;
            }

            await walk.StrideToAsync(next < end ? next : end, cancellation: stopping);
            await ActAsync(stopping);
            foreach (var errand in mailbox.ReadNew().Where(errand => errand.IsDone))
            {
                At(WhenDone(errand), token => client.AnswerAsync(errand.Path, TourAnswers.To(errand, clock.GetUtcNow()), token));
            }

            progress.Lived((clock.GetUtcNow() - begin).Days);
        }
    }

    private async Task ActAsync(CancellationToken stopping)
    {
        while (_plan.TryPeek(out var act, out var due) && due.At <= clock.GetUtcNow())
        {
            _plan.Dequeue();
            await act(stopping);
        }

        await walk.StrideToAsync(clock.GetUtcNow(), cancellation: stopping);
    }

    private void Plan(DateTimeOffset begin, TourClient client, TourMailbox mailbox)
    {
        var acts = new TourActs(client, mailbox, desk);
        At(begin, async token =>
        {
            foreach (var program in TourPrograms.All)
            {
                await client.PutAsync(program, token);
            }

            await acts.EnrolledAsync(TourCompany.People.Where(person => person.Role == MemberRole.Mentor).Select(person => person.Id), token);
        });
        foreach (var story in TourStories.All)
        {
            // The HR system tells of newcomers some days before the owner finds them a mentor.
            At(begin.AddDays(Math.Max(0, story.Day - 3)).AddMinutes(30), token => acts.EnrolledAsync(story.MenteeIds, token));
            At(begin.AddDays(story.Day).AddHours(1), async token =>
                mailbox.Stories[RelationshipId.GuidOf(await client.StartAsync(story, token))!.Value] = story);
        }

        foreach (var each in TourEvent.All)
        {
            At(begin.AddDays(each.Day).AddHours(2), token => each.Happen(acts, token));
        }
    }

    /// <summary>When somebody gets round to it: in their working hours, and not all at once.</summary>
    private DateTimeOffset WhenDone(TourErrand errand)
    {
        var wish = clock.GetUtcNow().AddHours(errand.Story.Persona.Hours);
        var working = LocalTimes.Forward(wish, TourCompany.Find(errand.PersonId).TimeZone, WorkingHours.Default, []);
        return new DateTimeOffset(working.Ticks - (working.Ticks % Quarter.Ticks), TimeSpan.Zero) + (Quarter * (1 + (_planned % 4)));
    }

    private void At(DateTimeOffset when, Func<CancellationToken, Task> act) => _plan.Enqueue(act, (when, _planned++));
}
