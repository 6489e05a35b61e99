using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.App.Tests.Mail;

public sealed class OwnerMailTests
{
    [Fact]
    public async Task Given_a_program_that_changed_hands_when_a_running_pair_needs_help_then_only_the_new_owner_hears_of_it()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var state = await Given.StateAsync(app, id);
        var programs = app.Get<ProgramStore>();
        var program = (await programs.GetAsync(Given.ProgramId))!;
        await programs.ChangeAsync(program.Document with { Owners = ["new@example.com"] }, program.Version);

        await app.Get<OwnerMails>().SendAsync($"{id}/99/0", new TellOwner { Notice = Notice.HelpNeeded }, state);

        Assert.Equal(1, state.ProgramVersion);
        var mail = Assert.Single(app.Outbox.All(), sent => sent.Mail.Kind == "ownerNotice").Mail;
        Assert.Equal("new@example.com", mail.To);
        var opened = await Calls.GetAsync(app.Anonymous, new Uri(Assert.Single(mail.Links)).PathAndQuery);
        opened.Is(302);
        Assert.EndsWith($"/relationships/{id}/page", opened.Message.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
    }
}
