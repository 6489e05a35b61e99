using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Local.Gallery.Samples;
using ServerlessMentoring.Local.Mails;
using ServerlessMentoring.Local.Tour;

namespace ServerlessMentoring.Pages.Tests.Wording;

/// <summary>Every page and mail of the gallery is German when its reader is.</summary>
public sealed class LeftoverTests
{
    private static readonly Sample Marked = new(Leftovers.Mark);

    private readonly PageRenderer _pages = new();

    // The tour and the outbox are tools for whoever tries the app on their machine. A sample in one language only has nothing to compare.
    public static TheoryData<string> Pages =>
        [.. Sample.Plain.AllPages().Where(page => page.Page is { Language: null } and not (TourPage or OutboxPage or OutboxMailPage)).Select(page => page.Name)];

    public static TheoryData<string> Mails => [.. MailSamples.All(Sample.Plain).Select(mail => mail.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_a_page_when_its_reader_is_german_then_no_english_is_left_on_it(string name)
    {
        var page = Marked.AllPages().First(each => each.Name == name).Page;

        Nothing(Leftovers.Between(
            await _pages.RenderAsync(page, Languages.English), await _pages.RenderAsync(page, Languages.German)));
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_a_mail_when_its_reader_is_german_then_no_english_is_left_in_it(string name)
    {
        var mail = MailSamples.All(Marked).First(each => each.Name == name).Mail;
        var renderer = new MailRenderer(_pages);
        var english = await renderer.RenderAsync(mail with { Language = Languages.English });
        var german = await renderer.RenderAsync(mail with { Language = Languages.German });

        Assert.NotEqual(english.Subject, german.Subject);
        Nothing(Leftovers.Between(english.Html, german.Html));
    }

    private static void Nothing(IReadOnlyList<string> left) => Assert.True(left.Count == 0, string.Join("\n", left));
}
