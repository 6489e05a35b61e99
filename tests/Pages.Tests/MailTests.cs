using System.Text;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Local.Gallery.Samples;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Pages.Tests;

/// <summary>Every kind of mail in every language, as each mail program may show it.</summary>
public sealed class MailTests
{
    // Gmail cuts off what is longer.
    private const int MostBytes = 102 * 1024;

    private readonly MailRenderer _renderer = new(new PageRenderer());

    public static TheoryData<string, string> Mails => [.. Languages.All.SelectMany(language => MailSamples.All(Sample.Plain).Select(mail => (mail.Name, language.Name)))];

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_any_kind_when_it_is_written_then_text_and_html_say_the_same_in_the_same_order(string name, string language)
    {
        var mail = await RenderAsync(name, language);

        Assert.Equal(SeenMail.WordsOf(mail.Text), SeenMail.Of(mail.Html).Words);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_any_kind_when_it_is_written_then_text_and_html_have_the_same_links_and_each_says_where_it_leads(string name, string language)
    {
        var mail = await RenderAsync(name, language);
        var links = SeenMail.Of(mail.Html).Links;

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.False(string.IsNullOrWhiteSpace(link.Text)));
        Assert.All(links, link => Assert.StartsWith("https://m.example.com/", link.Url, StringComparison.Ordinal));
        Assert.Equal(SeenMail.UrlsOf(mail.Text), links.Select(link => link.Url));
        Assert.Equal(links.Count, links.Select(link => link.Url).Distinct().Count());
        Assert.DoesNotContain("http://", mail.Html + mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_a_program_that_strips_styles_then_words_links_and_headings_are_still_there(string name, string language)
    {
        var mail = await RenderAsync(name, language);
        var (styled, bare) = (SeenMail.Of(mail.Html), SeenMail.Of(SeenMail.Stripped(mail.Html)));

        Assert.DoesNotContain("style", SeenMail.Stripped(mail.Html), StringComparison.Ordinal);
        Assert.Equal(styled.Words, bare.Words);
        Assert.Equal(styled.Links, bare.Links);
        Assert.Single(HtmlTag.Read(mail.Html), tag => tag is { Name: "h1", Closes: false });
        Assert.DoesNotContain(HtmlTag.Read(mail.Html), tag => tag.Name is "img" or "script" or "link" or "form");
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_any_kind_then_there_is_one_button_and_the_mail_says_why_it_comes(string name, string language)
    {
        var mail = await RenderAsync(name, language);
        var why = language == "de" ? "Du bekommst diese Mail, weil" : "You get this mail because";

        Assert.Single(HtmlTag.Read(mail.Html), tag => tag is { Name: "a", Closes: false } && tag["class"] == "go");
        Assert.Contains(why, mail.Text, StringComparison.Ordinal);
        Assert.Contains("Welcome aboard", mail.Text[mail.Text.IndexOf(why, StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_any_kind_then_its_subject_fits_a_list_of_mails_and_the_mail_is_not_cut_off(string name, string language)
    {
        var mail = await RenderAsync(name, language);

        Assert.InRange(mail.Subject.Length, 10, 78);
        Assert.InRange(Encoding.UTF8.GetByteCount(mail.Html), 1, MostBytes - 1);
        Assert.StartsWith("<!DOCTYPE html>", mail.Html, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\"", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("{0", mail.Subject + mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_any_kind_then_the_preview_beside_the_subject_is_hidden_in_the_mail_itself(string name, string language)
    {
        var mail = await RenderAsync(name, language);
        var hidden = Assert.Single(HtmlTag.Read(mail.Html), tag => tag is { Name: "div", Closes: false } && tag.Attributes.ContainsKey("hidden"));

        Assert.Contains("display:none", hidden["style"], StringComparison.Ordinal);
        Assert.NotEqual("", SeenMail.Of(mail.Html).Preview);
    }

    [Fact]
    public async Task Given_several_asks_when_a_mail_is_written_then_the_first_due_is_the_button_and_each_has_a_link()
    {
        var model = MailSamples.Lifecycle(Sample.Plain, MailKind.KickoffOpen);
        model = model with { Asks = [.. model.Asks.Select((ask, number) => ask with { DueAt = ask.DueAt.AddHours(-number) })] };
        var tags = HtmlTag.Read((await _renderer.RenderAsync(model)).Html);

        Assert.All(model.Asks, ask => Assert.Single(tags, tag => tag["href"] == ask.Url));
        Assert.Equal(model.Asks[^1].Url, Assert.Single(tags, tag => tag["class"] == "go")["href"]);
    }

    [Fact]
    public async Task Given_nothing_to_do_then_the_button_leads_to_the_own_page_and_no_other_link_does()
    {
        var mail = await RenderAsync("mail-Ended-bare", "en");

        Assert.Equal([("https://m.example.com/api/me/token", "Open your page")], SeenMail.Of(mail.Html).Links);
    }

    [Theory]
    [InlineData("en", "Thu 26 Nov 2026, 10:00 (Berlin time), 60 minutes", "For Ravi Menon: Thu 26 Nov 2026, 14:30 (Kolkata time)")]
    [InlineData("de", "Do, 26. Nov. 2026, 10:00 Uhr (Ortszeit Berlin), 60 Minuten", "Für Ravi Menon: Do, 26. Nov. 2026, 14:30 Uhr (Ortszeit Kolkata)")]
    public async Task Given_another_zone_when_a_booking_is_told_then_the_mail_shows_both_times(string language, string mine, string theirs)
    {
        var mail = await RenderAsync("calendar-Booked", language);

        Assert.Contains(mine, mail.Text, StringComparison.Ordinal);
        Assert.Contains(theirs, mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_session_to_come_then_its_reminder_has_time_place_the_way_to_move_it_and_to_the_own_page()
    {
        var mail = await RenderAsync("nudge-session", "de");

        Assert.Contains("Fr, 27. Nov. 2026, 10:00 Uhr (Ortszeit Berlin), 60 Minuten", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Ort: Room 7, second floor", mail.Text, StringComparison.Ordinal);
        Assert.Equal(["Anderen Termin wählen", "Auf deiner Seite vorbereiten", "Keine Erinnerungen mehr"], SeenMail.Of(mail.Html).Links.Select(link => link.Text));
    }

    [Fact]
    public async Task Given_a_mail_when_it_is_previewed_then_its_links_lead_out_of_the_frame()
    {
        var mail = await _renderer.RenderAsync(MailSamples.Lifecycle(Sample.Plain, MailKind.Proposal));

        Assert.Contains(HtmlTag.Read(MailPreview.Of(mail.Html)), tag => tag.Name == "base" && tag["target"] == "_top");
    }

    private Task<RenderedMail> RenderAsync(string name, string language) =>
        _renderer.RenderAsync(MailSamples.All(Sample.Plain).First(each => each.Name == name).Mail with { Language = Languages.Of(language)! });
}
