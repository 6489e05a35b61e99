using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Browser.Tests.Gallery;

public sealed class ValidHtmlTests
{
    private static readonly PageRenderer Pages = new();
    private static readonly MailRenderer Mails = new(Pages);

    [Fact]
    public async Task Given_all_pages_and_mails_in_both_languages_plain_and_hostile_when_they_are_validated_then_no_fault_is_found()
    {
        var documents = new Dictionary<string, string>();
        foreach (var language in Languages.All)
        {
            foreach (var text in new[] { SampleText.Plain, SampleText.RightToLeft, SampleText.Hostile })
            {
                foreach (var (name, page) in SampleTexts.Of(text).AllPages())
                {
                    documents[$"{name} {language.Name} {text}"] = await Pages.RenderAsync(page, language);
                }

                foreach (var (name, mail) in MailSamples.All(SampleTexts.Of(text)))
                {
                    documents[$"{name} {language.Name} {text}"] = (await Mails.RenderAsync(mail with { Language = language })).Html;
                }
            }
        }

        Faults.None(await HtmlValidator.FaultsAsync(documents, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Given_a_page_that_is_broken_when_it_is_validated_then_the_fault_is_found()
    {
        var broken = new Dictionary<string, string> { ["broken"] = "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><p><div></div></p></body></html>" };

        Assert.NotEmpty(await HtmlValidator.FaultsAsync(broken, TestContext.Current.CancellationToken));
    }
}
