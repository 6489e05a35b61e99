using System.Net;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Pages.Local;
using ServerlessMentoring.Pages.Mails;
using ServerlessMentoring.Pages.Rendering;
using ServerlessMentoring.Pages.Gallery;

namespace ServerlessMentoring.Pages.Tests;

public sealed class MailTests
{
    private readonly MailRenderer _renderer = new(new PageRenderer());

    public static TheoryData<string> Mails => [.. MailSamples.All(Sample.Plain).Select(mail => mail.Name)];

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_any_kind_when_it_is_written_then_it_has_subject_text_and_html_with_the_same_links(string name)
    {
        var mail = await _renderer.RenderAsync(MailSamples.All(Sample.Plain).First(each => each.Name == name).Mail);
        var links = HtmlTag.Read(mail.Html).Where(tag => tag is { Name: "a", Closes: false }).Select(tag => tag["href"]!).ToList();

        Assert.InRange(mail.Subject.Length, 10, 150);
        Assert.StartsWith("<!DOCTYPE html>", mail.Html, StringComparison.Ordinal);
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, mail.Text, StringComparison.Ordinal));
        Assert.All(links, link => Assert.StartsWith("https://m.example.com/", link, StringComparison.Ordinal));
        Assert.Contains("You get this mail because", mail.Text, StringComparison.Ordinal);
        Assert.Contains("You get this mail because", WebUtility.HtmlDecode(mail.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_several_asks_when_a_mail_is_written_then_it_has_one_button_for_each()
    {
        var model = MailSamples.Lifecycle(Sample.Plain, MailKind.KickoffOpen);
        var mail = await _renderer.RenderAsync(model);

        Assert.All(model.Asks, ask => Assert.Single(HtmlTag.Read(mail.Html), tag => tag["href"] == ask.Url));
    }

    [Fact]
    public async Task Given_another_zone_when_a_booking_is_told_then_the_mail_shows_both_times()
    {
        var (_, model) = MailSamples.All(Sample.Plain).First(each => each.Name == "calendar-Booked");
        var mail = await _renderer.RenderAsync(model);

        Assert.Contains("Thu 26 Nov 2026, 10:00 (Berlin time), 60 minutes", mail.Text, StringComparison.Ordinal);
        Assert.Contains("For Ravi Menon: Thu 26 Nov 2026, 14:30 (Kolkata time)", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_mail_when_it_is_previewed_then_its_links_lead_out_of_the_frame()
    {
        var mail = await _renderer.RenderAsync(MailSamples.Lifecycle(Sample.Plain, MailKind.Proposal));

        Assert.Contains(HtmlTag.Read(MailPreview.Of(mail.Html)), tag => tag.Name == "base" && tag["target"] == "_top");
    }
}
