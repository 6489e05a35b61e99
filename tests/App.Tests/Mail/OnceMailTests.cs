using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Tests.Nudges;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>Mails that are sent once by their key in the ledger.</summary>
public sealed class OnceMailTests
{
    private const string Key = "digest/somebody/2026-03-02";

    private static readonly MailMessage Mail = new("somebody@example.com", "Digest", "nudge", "Text", "<p>Text</p>", []);

    [Fact]
    public async Task Given_a_mail_that_was_sent_then_it_is_not_even_written_again_and_what_was_remembered_is_told()
    {
        var mailer = new GatedMailer();
        await using var app = await StartAsync(mailer);
        Assert.Equal(OnceOutcome.Sent, (await SendAsync(app)).Outcome);
        var again = await app.Get<OnceMail>().SendAsync(
            Key, "somebody", "other", _ => throw new InvalidOperationException("Nobody should write it."), CancellationToken.None);
        Assert.Equal(new OnceResult(OnceOutcome.SentBefore, "remembered"), again);
        Assert.Single(mailer.Digests);
    }

    [Fact]
    public async Task Given_nothing_to_say_then_the_key_stays_free()
    {
        await using var app = await StartAsync(new GatedMailer());
        var nothing = await app.Get<OnceMail>().SendAsync(Key, null, null, _ => Task.FromResult<MailMessage?>(null), CancellationToken.None);
        Assert.Equal((OnceOutcome.NothingToSay, null), (nothing.Outcome, await app.Get<ILedger>().GetAsync(Key)));
    }

    [Fact]
    public async Task Given_a_fault_then_the_next_try_sends_at_once()
    {
        var mailer = new GatedMailer { IsAway = true };
        await using var app = await StartAsync(mailer);
        await Assert.ThrowsAsync<IOException>(() => SendAsync(app));
        mailer.IsAway = false;
        Assert.Equal(OnceOutcome.Sent, (await SendAsync(app)).Outcome);
    }

    [Fact]
    public async Task Given_somebody_was_cut_off_then_it_waits_for_minutes_and_then_one_of_many_sends_it()
    {
        var mailer = new GatedMailer();
        await using var app = await StartAsync(mailer);
        await app.Get<ILedger>().ClaimAsync(new LedgerEntry(Key, "mail.nudge", "somebody", app.Now));
        Assert.Equal(OnceOutcome.InOtherHands, (await SendAsync(app)).Outcome);

        await app.AdvanceAsync(TimeSpan.FromMinutes(11));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SendAsync(app))));
        Assert.Single(outcomes, each => each.Outcome == OnceOutcome.Sent);
        Assert.Single(mailer.Digests);
        Assert.NotNull((await app.Get<ILedger>().GetAsync(Key))!.DoneAt);
    }

    private static Task<OnceResult> SendAsync(TestApp app) =>
        app.Get<OnceMail>().SendAsync(Key, "somebody", "remembered", _ => Task.FromResult<MailMessage?>(Mail), CancellationToken.None);

    private static Task<TestApp> StartAsync(GatedMailer mailer) =>
        TestApp.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<IMailer>(mailer)));
}
